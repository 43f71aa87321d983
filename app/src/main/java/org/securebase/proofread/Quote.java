package org.securebase.proofread;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.securebase.coach.Span;

/** Words that a text is said to hold, perhaps more than once. */
record Quote(String words, String text) {

    /** Where they stand, in reading order; places where they only begin or end within another word come last. */
    Stream<Span> places() {
        if (words.isEmpty()) {
            return Stream.empty();
        }
        Map<Boolean, List<Span>> byBorders = IntStream.iterate(
                        text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1))
                .mapToObj(at -> new Span(at, at + words.length()))
                .collect(Collectors.partitioningBy(span -> isBorder(span.start()) && isBorder(span.end())));
        return Stream.of(true, false).flatMap(whole -> byBorders.getOrDefault(whole, List.of()).stream());
    }

    private boolean isBorder(int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }
}

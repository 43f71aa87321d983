package org.securebase.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of a reading, whatever was read. */
final class Soundness {
    private Soundness() {}

    /** Every span is a slice of the text and cuts no character in two, marks come in reading order, and all again alike. */
    static void assertSound(Coach coach, String text, Relation relation) {
        Reading reading = coach.read(text, relation);
        assertThat(spans(reading)).allSatisfy(span -> {
            assertThat(span.start()).isBetween(0, span.end() - 1);
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(isWithinCharacter(text, span.start()) || isWithinCharacter(text, span.end()))
                    .isFalse();
        });
        assertThat(reading.marks()).isSortedAccordingTo(Comparator.comparing(Mark::span));
        assertThat(coach.read(text, relation)).isEqualTo(reading);
    }

    private static List<Span> spans(Reading reading) {
        return Stream.of(
                        reading.marks().stream().map(Mark::span),
                        reading.credits().stream().map(Credit::span),
                        reading.rewordings().stream().map(Rewording::span))
                .flatMap(spans -> spans)
                .toList();
    }

    private static boolean isWithinCharacter(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }
}

package org.securebase.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.securebase.coach.rules.Hit;
import org.securebase.coach.text.Passage;

/** Makes marks and credits of what rules found, one where several overlap and say the same. */
final class Found {
    private Found() {}

    static List<Mark> marks(Passage passage, List<Hit> hits, List<Mark> others) {
        Stream<Mark> own = hits.stream()
                .filter(hit -> hit.rule().label() instanceof Problem)
                .map(hit -> mark(passage, hit));
        return merged(Stream.concat(own, others.stream()), Mark::problem, Mark::span, Found::together);
    }

    /** A credit that a mark overlaps is not one: "sorry I shouted, but you made me". */
    static List<Credit> credits(Passage passage, List<Hit> hits, List<Credit> others, List<Mark> marks) {
        Stream<Credit> own =
                hits.stream().filter(hit -> hit.rule().label() instanceof Merit).map(hit -> credit(passage, hit));
        return merged(Stream.concat(own, others.stream()), Credit::merit, Credit::span, Found::together).stream()
                .filter(credit -> marks.stream().noneMatch(mark -> mark.span().overlaps(credit.span())))
                .toList();
    }

    private static Mark mark(Passage passage, Hit hit) {
        Span span = passage.wholeWords(hit.span());
        Severity severity =
                Loudness.of(span.of(passage.text())).raised(hit.rule().severity());
        return new Mark(
                span,
                (Problem) hit.rule().label(),
                severity,
                hit.rule().why(),
                new Evidence.ByRule(hit.rule().id()));
    }

    private static Credit credit(Passage passage, Hit hit) {
        Span span = passage.wholeWords(hit.span());
        return new Credit(
                span,
                (Merit) hit.rule().label(),
                hit.rule().why(),
                new Evidence.ByRule(hit.rule().id()));
    }

    private static <T> List<T> merged(
            Stream<T> found, Function<T, Label> label, Function<T, Span> span, BinaryOperator<T> together) {
        List<T> merged = new ArrayList<>();
        found.sorted((one, other) -> span.apply(one).compareTo(span.apply(other)))
                .forEach(next -> {
                    for (int i = merged.size() - 1; i >= 0; i--) {
                        T before = merged.get(i);
                        if (label.apply(before) == label.apply(next)
                                && span.apply(before).overlaps(span.apply(next))) {
                            merged.set(i, together.apply(before, next));
                            return;
                        }
                    }
                    merged.add(next);
                });
        return merged;
    }

    /** The harder one's words over the stretch of both. */
    private static Mark together(Mark one, Mark other) {
        Mark told = other.severity().compareTo(one.severity()) > 0 ? other : one;
        return new Mark(union(one.span(), other.span()), told.problem(), told.severity(), told.why(), told.evidence());
    }

    private static Credit together(Credit one, Credit other) {
        return new Credit(union(one.span(), other.span()), one.merit(), one.why(), one.evidence());
    }

    private static Span union(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }
}

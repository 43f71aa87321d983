package org.securebase.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.securebase.coach.rules.Hit;
import org.securebase.coach.text.Passage;

/** Makes marks and credits of what rules and the second opinion found: one where several overlap and say the same. */
final class Found {
    private Found() {}

    static List<Mark> marks(Passage passage, List<Hit> hits, List<Mark> others) {
        Stream<Mark> own = hits.stream()
                .filter(hit -> hit.rule().label() instanceof Problem)
                .map(hit -> mark(passage, hit));
        List<Mark> marks = merged(Stream.concat(own, others.stream()), Mark::problem, Mark::span, Found::together);
        return marks.stream()
                .filter(mark -> isNamed(mark) || !isNamed(mark, marks))
                .toList();
    }

    private static boolean isNamed(Mark mark) {
        return mark.problem() != Problem.MAY_LAND_HARD;
    }

    /** Whether something else there has a name already: that it may land hard is then no news. */
    private static boolean isNamed(Mark unnamed, List<Mark> marks) {
        return marks.stream().anyMatch(mark -> isNamed(mark) && mark.span().overlaps(unnamed.span()));
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

    /** Of one label, only the last one so far can reach into the next, since they come in reading order. */
    private static <T> List<T> merged(
            Stream<T> found, Function<T, Label> label, Function<T, Span> span, BinaryOperator<T> together) {
        List<T> merged = new ArrayList<>();
        Map<Label, Integer> last = new HashMap<>();
        found.sorted(Comparator.comparing(span)).forEach(next -> {
            Integer at = last.get(label.apply(next));
            if (at != null && span.apply(merged.get(at)).overlaps(span.apply(next))) {
                merged.set(at, together.apply(merged.get(at), next));
            } else {
                last.put(label.apply(next), merged.size());
                merged.add(next);
            }
        });
        return merged.stream().sorted(Comparator.comparing(span)).toList();
    }

    /** A rule says where and why more exactly than the model; of two rules the harder one speaks for both. */
    private static Mark together(Mark one, Mark other) {
        if (isByRule(one.evidence()) != isByRule(other.evidence())) {
            return isByRule(one.evidence()) ? one : other;
        }
        Mark told = other.severity().compareTo(one.severity()) > 0 ? other : one;
        return new Mark(union(one.span(), other.span()), told.problem(), told.severity(), told.why(), told.evidence());
    }

    private static Credit together(Credit one, Credit other) {
        if (isByRule(one.evidence()) != isByRule(other.evidence())) {
            return isByRule(one.evidence()) ? one : other;
        }
        return new Credit(union(one.span(), other.span()), one.merit(), one.why(), one.evidence());
    }

    private static boolean isByRule(Evidence evidence) {
        return evidence instanceof Evidence.ByRule;
    }

    private static Span union(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }
}

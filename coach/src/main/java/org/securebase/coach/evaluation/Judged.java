package org.securebase.coach.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.securebase.coach.Label;
import org.securebase.coach.Merit;
import org.securebase.coach.Problem;
import org.securebase.coach.Reading;

/** What came of one message: whether it was seen as a problem, and each label's tally. */
final class Judged {

    private final boolean problem;
    private final boolean marked;
    private final Map<Label, Tally> labels = new HashMap<>();

    private Judged(boolean problem, boolean marked) {
        this.problem = problem;
        this.marked = marked;
    }

    static Judged of(LabelledMessage message, List<LabelledSpan> said, boolean marked) {
        Judged judged = new Judged(message.isProblem(), marked);
        for (LabelledSpan one : said) {
            boolean right = message.spans().stream().anyMatch(one::agreesWith);
            judged.add(one.label(), new Tally(right ? 1 : 0, 1, 0, 0));
        }
        for (LabelledSpan one : message.spans()) {
            boolean matched = said.stream().anyMatch(one::agreesWith);
            judged.add(one.label(), new Tally(0, 0, matched ? 1 : 0, 1));
        }
        return judged;
    }

    /** What the coach said, in the form of labels; a mark without a name of its own is no label. */
    static List<LabelledSpan> said(Reading reading) {
        Stream<LabelledSpan> marks = reading.marks().stream()
                .filter(mark -> mark.problem() != Problem.MAY_LAND_HARD)
                .map(mark -> new LabelledSpan(mark.problem(), mark.span()));
        Stream<LabelledSpan> credits =
                reading.credits().stream().map(credit -> new LabelledSpan(credit.merit(), credit.span()));
        return Stream.concat(marks, credits).toList();
    }

    private void add(Label label, Tally tally) {
        labels.merge(label, tally, Tally::plus);
    }

    Tally message() {
        int both = problem && marked ? 1 : 0;
        return new Tally(both, marked ? 1 : 0, both, problem ? 1 : 0);
    }

    Tally label(Label label) {
        return labels.getOrDefault(label, Tally.NONE);
    }

    Tally problems() {
        return sum(Problem.class);
    }

    Tally merits() {
        return sum(Merit.class);
    }

    private Tally sum(Class<? extends Label> kind) {
        return labels.entrySet().stream()
                .filter(entry -> kind.isInstance(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Tally.NONE, Tally::plus);
    }

    /** Where help comes first nothing is marked, and so it does not count as one. */
    static boolean isMarked(Reading reading) {
        return !reading.marks().isEmpty();
    }

    static Stream<Label> labels() {
        return Stream.concat(Problem.named().map(Label.class::cast), Stream.of(Merit.values()));
    }

    static boolean isBenign(LabelledMessage message) {
        return !message.isProblem();
    }
}

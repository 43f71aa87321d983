package org.securebase.coach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.securebase.coach.Coach;
import org.securebase.coach.Label;
import org.securebase.coach.Merit;
import org.securebase.coach.Problem;
import org.securebase.coach.Relation;
import org.securebase.coach.Span;

/** Counted by hand. */
class EvaluationTest {
    private static final String TEXT = "a".repeat(100);

    @Test
    void aSpanIsFoundFromHalfOfTheShorterOn() {
        LabelledSpan labelled = span(Problem.THREAT, 0, 20);
        assertThat(labelled.agreesWith(span(Problem.THREAT, 15, 25))).isTrue();
        assertThat(labelled.agreesWith(span(Problem.THREAT, 16, 26))).isFalse();
        assertThat(labelled.agreesWith(span(Problem.THREAT, 0, 100))).isTrue();
        assertThat(labelled.agreesWith(span(Problem.DEMAND, 0, 20))).isFalse();
    }

    @Test
    void comparesMessagesSpansAndCreditsApart() {
        List<LabelledMessage> first = List.of(
                message("1", span(Problem.THREAT, 0, 20), span(Merit.NEED, 50, 60)),
                message("2", span(Problem.DEMAND, 0, 20)),
                message("3"),
                message("4", span(Problem.GUILT, 0, 20)));
        List<LabelledMessage> second = List.of(
                message("4"),
                message("3", span(Problem.THREAT, 0, 20)),
                message("2", span(Problem.THREAT, 0, 20)),
                message("1", span(Problem.THREAT, 5, 30), span(Merit.FEELING, 50, 60)));
        Evaluation evaluation = Evaluation.between(first, second);
        assertThat(evaluation.messages().tally()).isEqualTo(new Tally(2, 3, 2, 3));
        assertThat(evaluation.spans().tally()).isEqualTo(new Tally(1, 3, 1, 3));
        assertThat(evaluation.credits().tally()).isEqualTo(new Tally(0, 1, 0, 1));
        assertThat(score(evaluation, Problem.THREAT).tally()).isEqualTo(new Tally(1, 3, 1, 1));
    }

    @Test
    void twoSpansOnOneAreBothRightButFindOne() {
        List<LabelledMessage> first = List.of(message("1", span(Problem.GUILT, 0, 40), span(Problem.GUILT, 60, 80)));
        List<LabelledMessage> second = List.of(message("1", span(Problem.GUILT, 0, 10), span(Problem.GUILT, 20, 30)));
        Evaluation evaluation = Evaluation.between(first, second);
        assertThat(evaluation.spans().precision().value()).isEqualTo(1);
        assertThat(evaluation.spans().recall().value()).isEqualTo(.5);
        assertThat(evaluation.spans().f1().value()).isEqualTo(2.0 / 3);
    }

    @Test
    void intervalsHoldTheShareAndAreTheSameEachTime() {
        List<LabelledMessage> first = List.of(
                message("1", span(Problem.GUILT, 0, 40)),
                message("2", span(Problem.GUILT, 0, 40)),
                message("3", span(Problem.GUILT, 0, 40)));
        List<LabelledMessage> second = List.of(message("1"), message("2"), message("3", span(Problem.GUILT, 0, 40)));
        Interval recall = Evaluation.between(first, second).messages().recall();
        assertThat(recall)
                .isEqualTo(Evaluation.between(first, second).messages().recall());
        assertThat(recall.low()).isZero();
        assertThat(recall.value()).isEqualTo(1.0 / 3);
        assertThat(recall.high()).isEqualTo(1);
    }

    /** A sample that happens to lack the only one of a label says nothing of how well it is found. */
    @Test
    void anIntervalLeavesOutSamplesInWhichThereIsNothingToFind() {
        List<LabelledMessage> first = List.of(message("1", span(Problem.GUILT, 0, 40)), message("2"), message("3"));
        List<LabelledMessage> second = List.of(message("1"), message("2"), message("3"));
        assertThat(score(Evaluation.between(first, second), Problem.GUILT).recall())
                .isEqualTo(new Interval(0, 0, 0));
    }

    @Test
    void countsMarksBySentencesOfMessagesWithoutAProblem() {
        List<LabelledMessage> messages = List.of(
                new LabelledMessage("1", Relation.PARTNER, "You never listen. See you at six.", List.of()),
                new LabelledMessage("2", Relation.PARTNER, "Dinner is ready. Come when you like.", List.of()),
                new LabelledMessage(
                        "3", Relation.PARTNER, "You never listen.", List.of(span(Problem.ABSOLUTE, 0, 17))));
        Evaluation evaluation = Evaluation.of(Coach.english(), messages);
        assertThat(evaluation.benignSentences()).isEqualTo(4);
        assertThat(evaluation.falseMarksPer1000()).isEqualTo(250);
        assertThat(evaluation.messages().tally()).isEqualTo(new Tally(1, 2, 1, 1));
    }

    @Test
    void nothingToCompareIsNoMistake() {
        Evaluation evaluation = Evaluation.between(List.of(message("1")), List.of(message("2")));
        assertThat(evaluation.size()).isZero();
        assertThat(evaluation.messages().f1()).isEqualTo(new Interval(1, 1, 1));
    }

    @Test
    void aMessageDoesNotTellItsText() {
        assertThat(message("7")).hasToString("message 7");
    }

    private static Score score(Evaluation evaluation, Label label) {
        Score score = evaluation.labels().get(label);
        assertThat(score).isNotNull();
        return Objects.requireNonNull(score);
    }

    private static LabelledMessage message(String id, LabelledSpan... spans) {
        return new LabelledMessage(id, Relation.FRIEND, TEXT, Arrays.asList(spans));
    }

    private static LabelledSpan span(Label label, int start, int end) {
        return new LabelledSpan(label, new Span(start, end));
    }
}

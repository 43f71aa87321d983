package org.securebase.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.securebase.people.Relation;
import org.securebase.psychometrics.adaptive.Sitting;

/** A sheet that is filled in, gone back over, and changed. */
class SheetTest {
    private static final Instrument INSTRUMENT = AnySheets.INSTRUMENT;

    @Provide
    Arbitrary<Sheet> sheet() {
        return AnySheets.sheet();
    }

    @Property(tries = 200)
    void asksAtMostTwelveOfEachAndNoneTwice(@ForAll("sheet") Sheet begun, @ForAll @IntRange(max = 5) int value) {
        Sheet sheet = filled(begun, value);
        assertThat(sheet.finished(INSTRUMENT)).isTrue();
        assertThat(INSTRUMENT.allows(sheet.answers())).isTrue();
        for (Dimension dimension : Dimension.values()) {
            assertThat(sheet.answers().stream()
                            .filter(answer -> statement(answer).dimension() == dimension))
                    .hasSizeBetween(4, 12);
        }
    }

    @Property(tries = 200)
    void asksSomethingReversedOfBoth(@ForAll("sheet") Sheet begun, @ForAll @IntRange(min = 1, max = 5) int value) {
        Set<Dimension> reversed = new HashSet<>();
        filled(begun, value).answers().stream()
                .map(SheetTest::statement)
                .filter(Statement::reversed)
                .forEach(statement -> reversed.add(statement.dimension()));
        assertThat(reversed).contains(Dimension.AVOIDANCE);
    }

    @Property(tries = 200)
    void replayedItAsksTheSame(@ForAll("sheet") Sheet sheet) {
        Sheet again = Sheet.about(sheet.relation(), sheet.nickname(), sheet.seed());
        for (Answer answer : sheet.answers()) {
            assertThat(again.shown(INSTRUMENT)).hasValue(answer.position());
            again = again.answer(INSTRUMENT, answer);
        }
        assertThat(again.answers()).isEqualTo(sheet.answers());
        assertThat(again.sitting(INSTRUMENT).next())
                .isEqualTo(sheet.sitting(INSTRUMENT).next());
    }

    @Property(tries = 200)
    void goingBackAndForthWithTheSameAnswersChangesNothing(@ForAll("sheet") Sheet sheet) {
        Sheet walked = sheet;
        while (walked.at() > 0) {
            walked = walked.back();
        }
        assertThat(walked.back()).isEqualTo(walked);
        while (walked.at() < walked.answers().size()) {
            walked = walked.answer(INSTRUMENT, walked.answers().get(walked.at()));
        }
        assertThat(walked.answers()).isEqualTo(sheet.answers());
        assertThat(walked.progress()).isEqualTo(sheet.progress());
    }

    @Property(tries = 200)
    void aChangedAnswerDropsWhatFollowsAndAsksAsIfItHadBeenFirst(
            @ForAll("sheet") Sheet sheet, @ForAll @IntRange(max = 23) int place) {
        Sheet turned = sheet.turnedTo(place).orElse(sheet);
        if (turned.at() == turned.answers().size()) {
            return;
        }
        Answer before = turned.answers().get(turned.at());
        Answer other = new Answer(before.position(), (before.value() + 1) % (Answer.HIGHEST + 1));
        List<Answer> expected = new ArrayList<>(turned.answers().subList(0, turned.at()));
        expected.add(other);
        Sheet changed = turned.answer(INSTRUMENT, other);
        assertThat(changed.answers()).isEqualTo(expected);
        assertThat(changed.sitting(INSTRUMENT).next())
                .isEqualTo(INSTRUMENT.sitting(sheet.seed(), expected).next());
    }

    @Property(tries = 200)
    void theBarNeverRunsBackwardsWhileAnswering(
            @ForAll @IntRange(max = 255) int seed,
            @ForAll @IntRange(max = 5) int odd,
            @ForAll @IntRange(max = 5) int even) {
        Sheet sheet = Sheet.about(Relation.FRIEND, "", seed);
        for (OptionalInt next = sheet.shown(INSTRUMENT); next.isPresent(); next = sheet.shown(INSTRUMENT)) {
            int value = sheet.at() % 2 == 0 ? even : odd;
            Sheet after = sheet.answer(INSTRUMENT, new Answer(next.getAsInt(), value));
            assertThat(after.progress()).isGreaterThanOrEqualTo(sheet.progress());
            assertThat(sheet.remaining(INSTRUMENT)).isPositive();
            sheet = after;
        }
        assertThat(sheet.progress()).isEqualTo(Sheet.COMPLETE);
        assertThat(sheet.remaining(INSTRUMENT)).isZero();
    }

    @Example
    void notEverybodyMeetsTheSameFirstStatement() {
        Set<Integer> first = new HashSet<>();
        for (int seed = 0; seed < Sheet.SEEDS; seed++) {
            first.add(Sheet.about(Relation.FRIEND, "", seed).shown(INSTRUMENT).orElseThrow());
        }
        assertThat(first).hasSize(3);
    }

    @Example
    void skippingEverythingEndsAndCanBeTakenUpAgain() {
        Sheet skipped = filled(Sheet.about(Relation.MOTHER, "", 1), Answer.SKIPPED);
        assertThat(skipped.answers()).hasSize(24).allMatch(Answer::skipped);
        assertThat(skipped.withoutSkipped(INSTRUMENT).answers()).isEmpty();
        assertThat(skipped.withoutSkipped(INSTRUMENT).finished(INSTRUMENT)).isFalse();
    }

    @Example
    void aPlainStandardErrorOfFortyHundredthsIsEnough() {
        Sitting sitting = filled(Sheet.about(Relation.FRIEND, "", 0), 2).sitting(INSTRUMENT);
        for (Dimension dimension : Dimension.values()) {
            assertThat(sitting.posterior(dimension.key()).standardDeviation()).isLessThanOrEqualTo(.45);
        }
    }

    private static Sheet filled(Sheet begun, int value) {
        Sheet sheet = begun;
        while (sheet.at() < sheet.answers().size()) {
            sheet = sheet.answer(INSTRUMENT, sheet.answers().get(sheet.at()));
        }
        for (OptionalInt next = sheet.shown(INSTRUMENT); next.isPresent(); next = sheet.shown(INSTRUMENT)) {
            sheet = sheet.answer(INSTRUMENT, new Answer(next.getAsInt(), value));
        }
        return sheet;
    }

    private static Statement statement(Answer answer) {
        return INSTRUMENT.statement(answer.position());
    }
}

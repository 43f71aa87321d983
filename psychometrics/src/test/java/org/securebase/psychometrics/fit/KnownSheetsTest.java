package org.securebase.psychometrics.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securebase.psychometrics.fit.Verdict.Reason.CHANCE;
import static org.securebase.psychometrics.fit.Verdict.Reason.CONTRADICTION;
import static org.securebase.psychometrics.fit.Verdict.Reason.SAME_ANSWER;
import static org.securebase.psychometrics.fit.Verdict.Reason.TOO_FAST;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.psychometrics.adaptive.Stop;
import org.securebase.psychometrics.fit.Verdict.NotReadable;
import org.securebase.psychometrics.fit.Verdict.Readable;
import org.securebase.psychometrics.fit.Verdict.Reason;

/** Answer sheets that everybody can picture, and what must be said of each. Ticks count from 0. */
class KnownSheetsTest {
    private static final double[] TARGETS = {.45, .40, .35, .30};

    @Test
    void allOnesOnTheWholeBankIsTheSameAnswerContradictsItselfAndHangsTogetherByChance() {
        assertThat(reasons(Sheets.whole(Sheets.always(0))))
                .containsExactlyInAnyOrder(SAME_ANSWER, CONTRADICTION, CHANCE);
    }

    @Test
    void allFivesOnTheWholeBankIsTheSameAnswerContradictsItselfAndHangsTogetherByChance() {
        assertThat(reasons(Sheets.whole(Sheets.always(4))))
                .containsExactlyInAnyOrder(SAME_ANSWER, CONTRADICTION, CHANCE);
    }

    @Test
    void allMiddlesOnTheWholeBankContradictNothingAndAreStillTheSameAnswer() {
        assertThat(reasons(Sheets.whole(Sheets.always(2)))).containsExactly(SAME_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void straightLiningIsAlwaysFoundInAdaptiveSittings(int tick) {
        for (double target : TARGETS) {
            for (long seed = 0; seed < 50; seed++) {
                List<Answer> sheet = Sheets.adaptive(Stop.usual(target), seed, Sheets.always(tick));
                assertThat(sheet).hasSizeGreaterThanOrEqualTo(8).anyMatch(Answer::reversed);
                assertThat(reasons(sheet)).contains(SAME_ANSWER);
            }
        }
    }

    @Test
    void alternatingOneAndFiveIsFoundOnTheWholeBank() {
        assertThat(reasons(Sheets.whole(Sheets.alternating(0, 4)))).contains(CONTRADICTION, CHANCE);
    }

    @Test
    void alternatingOneAndFiveIsFoundInEveryAdaptiveSitting() {
        for (double target : TARGETS) {
            for (long seed = 0; seed < 50; seed++) {
                List<Answer> sheet = Sheets.adaptive(Stop.usual(target), seed, Sheets.alternating(4, 0));
                assertThat(reasons(sheet)).contains(CHANCE);
            }
        }
    }

    @Test
    void randomTicksOnTheWholeBankAreFound() {
        assertThat(reasons(Sheets.whole(Sheets.random(new Random(1))))).contains(CHANCE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2, -1, 0, 1, 2})
    void somebodyWhoMeansItIsReadable(double theta) {
        Random random = new Random(5);
        assertThat(PersonFit.of(Sheets.whole(Sheets.at(theta, random))).verdict())
                .isInstanceOf(Readable.class);
        assertThat(PersonFit.of(Sheets.adaptive(Stop.usual(.4), 1, Sheets.at(theta, random)))
                        .verdict())
                .isInstanceOf(Readable.class);
    }

    /** "Not at all like me" to straight statements only is what an untroubled person says. */
    @Test
    void theSameAnswerToStraightStatementsAloneIsReadable() {
        List<Answer> straight = Sheets.whole(Sheets.always(0)).stream()
                .filter(answer -> !answer.reversed())
                .toList();
        assertThat(PersonFit.of(straight).verdict()).isEqualTo(new Readable());
        assertThat(PersonFit.of(straight).sameness()).isEqualTo(new Sameness(straight.size(), 0, 1));
    }

    @Test
    void fewerThanEightAnswersSayNothing() {
        List<Answer> sheet = Sheets.whole(Sheets.always(4));
        List<Answer> seven = sheet.subList(sheet.size() - 7, sheet.size());
        assertThat(PersonFit.of(seven).verdict(new Pace(.1, 7))).isEqualTo(new Readable());
        assertThat(PersonFit.of(List.of()).verdict()).isEqualTo(new Readable());
    }

    @Test
    void fasterThanAStatementASecondIsTooFast() {
        PersonFit fit = PersonFit.of(Sheets.whole(Sheets.at(0, new Random(5))));
        assertThat(fit.verdict(new Pace(58, 59))).isEqualTo(new NotReadable(Set.of(TOO_FAST)));
        assertThat(fit.verdict(new Pace(60, 59))).isEqualTo(new Readable());
    }

    private static Set<Reason> reasons(List<Answer> sheet) {
        return PersonFit.of(sheet).verdict() instanceof NotReadable refused ? refused.reasons() : Set.of();
    }
}

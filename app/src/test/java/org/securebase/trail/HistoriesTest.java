package org.securebase.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.securebase.assessment.Cast;
import org.securebase.assessment.Dimension;
import org.securebase.assessment.Instrument;
import org.securebase.assessment.Sheet;
import org.securebase.people.Person;
import org.securebase.people.Relation;
import org.securebase.people.Someone;
import org.securebase.psychometrics.change.Finding;
import org.securebase.psychometrics.change.Finding.Basis;
import org.securebase.psychometrics.change.Finding.Direction;
import org.securebase.psychometrics.change.Finding.Missing;
import org.securebase.psychometrics.change.Finding.ProbablySame;
import org.securebase.psychometrics.change.Finding.RealChange;
import org.securebase.psychometrics.change.Finding.TooEarly;
import org.securebase.vault.Kept;
import org.securebase.vault.RecordId;

/** What is said of change, in cases where the truth is known. */
class HistoriesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final Instrument TRACKING = Cast.INSTRUMENT.tracking(Map.of());

    @Test
    void aTrueLargeFallIsARealChangeThatNamesItsDirection() {
        History fallen = history(sat(0, 1.7, -.5), sat(90, -1.2, -.5));
        assertThat(finding(fallen, Dimension.ANXIETY)).isInstanceOfSatisfying(RealChange.class, change -> {
            assertThat(change.direction()).isEqualTo(Direction.FALL);
            assertThat(change.basis()).isEqualTo(Basis.TWO_SITTINGS);
        });
        assertThat(finding(fallen, Dimension.AVOIDANCE)).isNotInstanceOf(RealChange.class);
    }

    @Test
    void theSameAnswersAgainAreNoChange() {
        History same = history(sat(0, .8, -.5), sat(90, .8, -.5));
        for (Dimension dimension : Dimension.values()) {
            assertThat(finding(same, dimension)).isNotInstanceOf(RealChange.class);
        }
    }

    @Test
    void theSameAnswersOverAndOverArePronouncedTheSame() {
        Sheet[] often = IntStream.range(0, 6)
                .mapToObj(time -> Cast.answering(TRACKING, Relation.FRIEND, "", .3, -.3))
                .toArray(Sheet[]::new);
        History same = history(IntStream.range(0, often.length)
                .mapToObj(time -> new Given(60L * time, often[time]))
                .toArray(Given[]::new));
        for (Dimension dimension : Dimension.values()) {
            assertThat(finding(same, dimension)).isInstanceOf(ProbablySame.class);
        }
    }

    @Test
    void aDayApartIsTooEarlyHoweverLargeTheDifference() {
        History hasty = history(sat(0, 1.7, 1.7), sat(1, -1.7, -1.7));
        assertThat(finding(hasty, Dimension.ANXIETY)).isEqualTo(new TooEarly(Missing.TIME));
        assertThat(finding(history(sat(0, 1, 1)), Dimension.ANXIETY)).isEqualTo(new TooEarly(Missing.ANOTHER_SITTING));
        assertThat(finding(history(), Dimension.ANXIETY)).isEqualTo(new TooEarly(Missing.ANOTHER_SITTING));
    }

    @Test
    void threeSittingsAreReadByTheirTrend() {
        History falling = history(sat(0, 1.9, 0), sat(60, .2, 0), sat(120, -1.6, 0));
        assertThat(finding(falling, Dimension.ANXIETY))
                .isInstanceOfSatisfying(
                        RealChange.class, change -> assertThat(change.basis()).isEqualTo(Basis.TREND));
    }

    @Test
    void whatCannotBeReadIsKeptAndCountsForNothing() {
        Given unreadable = new Given(45, Cast.unreadable(Relation.FRIEND, ""));
        History history = history(sat(0, 1.7, -.5), unreadable, sat(90, 1.7, -.5));
        assertThat(history.all()).hasSize(3);
        assertThat(history.readable()).extracting(Sat::number).containsExactly(1, 3);
    }

    /** The errors that count are those that are shown, so that a change is never surer than the map. */
    @Test
    void errorsAreWidenedAsOnTheMap() {
        Sat sat = history(sat(0, .5, .5)).all().get(0);
        double plain = sat.reading().plain().second().standardDeviation();
        assertThat(sat.occasion(Dimension.ANXIETY).score().standardError()).isEqualTo(1.25 * plain);
    }

    /** Alone a fall of this size is called real; beside nine other people it is one of twenty looks. */
    @Test
    void whatAloneWouldBeCalledRealMayNotBeBesideManyOthers() {
        List<Integer> alone = falls(0);
        List<Integer> besideOthers = falls(9);
        assertThat(alone).containsAll(besideOthers).hasSizeGreaterThan(besideOthers.size());
        assertThat(besideOthers).isNotEmpty();
    }

    /** Falls, in tenths, that are called real beside so many people with whom nothing changed. */
    private static List<Integer> falls(int others) {
        List<History> household = new ArrayList<>();
        for (int other = 0; other < others; other++) {
            household.add(history(sat(0, .1 * other, 0), sat(90, .1 * other, 0)));
        }
        return IntStream.rangeClosed(8, 36)
                .filter(tenths -> {
                    History fallen = history(sat(0, tenths / 20.0, 0), sat(90, -tenths / 20.0, 0));
                    List<History> together = new ArrayList<>(household);
                    together.add(fallen);
                    Histories.All all = new Histories.All(together);
                    assertThat(all.comparisons()).isEqualTo(2 * (others + 1));
                    return all.finding(fallen.person().id(), Dimension.ANXIETY) instanceof RealChange;
                })
                .boxed()
                .toList();
    }

    /** Ten people each, none of whom changed. The control: each comparison by itself finds changes in many households. */
    @Test
    void noiseAloneIsSeldomCalledAChangeWhenAllAreJudgedTogether() {
        Random random = new Random(17);
        int households = 40;
        int together = 0;
        int apart = 0;
        for (int household = 0; household < households; household++) {
            List<History> histories =
                    IntStream.range(0, 10).mapToObj(person -> noise(random)).toList();
            together += flags(new Histories.All(histories), histories);
            apart += histories.stream().anyMatch(HistoriesTest::wouldBeFlaggedAlone) ? 1 : 0;
        }
        System.out.printf(
                "ten people who did not change: a change is claimed in %d of %d households, unadjusted in %d%n",
                together, households, apart);
        assertThat(together).isLessThanOrEqualTo(2);
        assertThat(apart).isGreaterThanOrEqualTo(3 + together);
    }

    private static int flags(Histories.All all, List<History> histories) {
        return histories.stream()
                        .anyMatch(history -> Arrays.stream(Dimension.values())
                                .anyMatch(dimension ->
                                        all.finding(history.person().id(), dimension) instanceof RealChange))
                ? 1
                : 0;
    }

    private static boolean wouldBeFlaggedAlone(History history) {
        return Arrays.stream(Dimension.values())
                .map(history::occasions)
                .filter(occasions -> occasions.size() == 2)
                .map(two -> org.securebase.psychometrics.change.Comparison.of(
                        two.get(0).score(), two.get(1).score()))
                .anyMatch(comparison -> comparison.p() < .05);
    }

    private static History noise(Random random) {
        double anxiety = random.nextGaussian();
        double avoidance = random.nextGaussian();
        return history(
                new Given(0, Cast.byChance(TRACKING, anxiety, avoidance, random::nextDouble)),
                new Given(90, Cast.byChance(TRACKING, anxiety, avoidance, random::nextDouble)));
    }

    private static Finding finding(History history, Dimension dimension) {
        return new Histories.All(List.of(history)).finding(history.person().id(), dimension);
    }

    private record Given(long days, Sheet sheet) {}

    private static Given sat(long days, double anxiety, double avoidance) {
        return new Given(days, Cast.answering(TRACKING, Relation.FRIEND, "", anxiety, avoidance));
    }

    private static History history(Given... given) {
        Kept<Person> person = new Kept<>(RecordId.fresh(), 1, Person.of(new Someone(Relation.FRIEND, "Kim")));
        List<Kept<SittingResult>> results = Arrays.stream(given)
                .map(one -> new Kept<>(
                        RecordId.fresh(),
                        1,
                        SittingResult.of(
                                person.id(), FIRST.plusDays(one.days()).atTime(20, 15), one.sheet(), Cast.INSTRUMENT)))
                .toList();
        return History.of(person, results, Cast.INSTRUMENT);
    }
}

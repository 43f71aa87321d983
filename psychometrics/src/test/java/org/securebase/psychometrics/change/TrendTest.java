package org.securebase.psychometrics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securebase.psychometrics.Score;

class TrendTest {

    @Test
    void needsThreeSittingsThirtyDaysApart() {
        assertThat(Trend.of(List.of(on(0, 0), on(30, 0)))).isEmpty();
        assertThat(Trend.of(List.of(on(0, 0), on(29, 0), on(60, 0)))).isEmpty();
        assertThat(Trend.of(List.of(on(0, 0), on(30, 0), on(60, 0)))).isPresent();
    }

    @Test
    void leavesOutSittingsTooCloseToTheOneBefore() {
        Trend trend = Trend.of(List.of(on(70, .2), on(0, 0), on(10, 3), on(35, .1), on(71, -3)))
                .orElseThrow();
        assertThat(trend.occasions()).extracting(Occasion::day).containsExactly(0.0, 35.0, 70.0);
    }

    @Property
    void followsAStraightLineExactly(
            @ForAll @DoubleRange(min = -2, max = 2) double start,
            @ForAll @DoubleRange(min = -.02, max = .02) double slope,
            @ForAll @IntRange(min = 3, max = 12) int sittings) {
        Trend trend = Trend.of(IntStream.range(0, sittings)
                        .mapToObj(i -> new Occasion(31 * i, new Score(start + slope * 31 * i, .3 + .02 * i, 8)))
                        .toList())
                .orElseThrow();
        assertThat(trend.slope()).isCloseTo(slope, within(1e-12));
        assertThat(trend.at(45).estimate()).isCloseTo(start + 45 * slope, within(1e-9));
        assertThat(trend.change()).isCloseTo(slope * 31 * (sittings - 1), within(1e-9));
    }

    @Property
    void doesNotDependOnTheOrderGivenNorOnWhereDaysAreCountedFrom(
            @ForAll @DoubleRange(min = -1e5, max = 1e5) double origin, @ForAll Random random) {
        List<Occasion> occasions = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            occasions.add(on(40 * i, random.nextGaussian()));
        }
        Trend trend = Trend.of(occasions).orElseThrow();
        List<Occasion> moved = new ArrayList<>(occasions.stream()
                .map(occasion -> new Occasion(occasion.day() + origin, occasion.score()))
                .toList());
        Collections.shuffle(moved, random);
        Trend same = Trend.of(moved).orElseThrow();
        assertThat(same.slope()).isCloseTo(trend.slope(), within(1e-9));
        assertThat(same.at(origin + 90).upper()).isCloseTo(trend.at(90).upper(), within(1e-6));
    }

    @Property
    void bandIsNarrowestInTheMiddleAndSymmetricAboutTheLine(@ForAll Random random) {
        Trend trend = Trend.of(List.of(
                        on(0, random.nextGaussian()), on(50, random.nextGaussian()), on(100, random.nextGaussian())))
                .orElseThrow();
        assertThat(width(trend, 50)).isLessThan(width(trend, 0)).isLessThan(width(trend, 130));
        Trend.Band band = trend.at(0);
        assertThat(band.upper() - band.estimate()).isCloseTo(band.estimate() - band.lower(), within(1e-9));
    }

    private static double width(Trend trend, double day) {
        return trend.at(day).upper() - trend.at(day).lower();
    }

    /** 95 % should be held where people scatter as others do, and not be far off where they scatter otherwise. */
    @ParameterizedTest(name = "{0} sittings, scatter {1}")
    @CsvSource({
        "3, 0, .97, 1", "3, .28, .93, .985", "3, .45, .87, .96",
        "6, 0, .96, 1", "6, .28, .93, .985", "6, .45, .91, .97"
    })
    void bandHoldsTheTrueLine(int sittings, double scatter, double fewest, double most) {
        Random random = new Random(17);
        int held = 0;
        int raised = 0;
        int people = 4000;
        for (int person = 0; person < people; person++) {
            double start = random.nextGaussian();
            List<Occasion> occasions = IntStream.range(0, sittings)
                    .mapToObj(i -> on(30 * i, start + scatter * random.nextGaussian() + .35 * random.nextGaussian()))
                    .toList();
            Trend trend = Trend.of(occasions).orElseThrow();
            Trend.Band last = trend.at(30 * (sittings - 1));
            held += last.lower() <= start && start <= last.upper() ? 1 : 0;
            raised += trend.p() <= .05 ? 1 : 0;
        }
        System.out.printf(
                "trend over %d sittings, scatter %.2f: band holds the truth in %.1f %%, false alarms %.1f %%%n",
                sittings, scatter, 100.0 * held / people, 100.0 * raised / people);
        assertThat((double) held / people).isBetween(fewest, most);
    }

    private static Occasion on(double day, double theta) {
        return new Occasion(day, new Score(theta, .35, 8));
    }
}

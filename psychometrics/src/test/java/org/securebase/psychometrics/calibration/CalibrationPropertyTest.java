package org.securebase.psychometrics.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.securebase.psychometrics.ItemBank;

class CalibrationPropertyTest {
    private static final int PEOPLE = 400;

    @Property(tries = 25)
    void theLogLikelihoodNeverFalls(@ForAll long seed, @ForAll @IntRange(min = 3, max = 9) int items) {
        List<Progress> told = new ArrayList<>();
        Calibrated found = Calibration.standard().telling(told::add).calibrate(people(seed, items, 0.15), "anxiety");
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i).iteration()).isEqualTo(i);
            assertThat(told.get(i).logLikelihood())
                    .isGreaterThan(told.get(i - 1).logLikelihood() - 1e-9);
        }
        assertThat(found.logLikelihood()).isEqualTo(told.get(told.size() - 1).logLikelihood());
    }

    @Property(tries = 15)
    void theOrderOfItemsDoesNotMatter(@ForAll long seed) {
        Responses responses = people(seed, 7, 0.1);
        List<String> shuffled = new ArrayList<>(responses.items());
        Collections.shuffle(shuffled, new Random(seed));
        Calibrated found = Calibration.standard().calibrate(responses, "anxiety");
        Calibrated other = Calibration.standard().calibrate(responses.select(shuffled), "anxiety");
        assertThat(other.logLikelihood()).isCloseTo(found.logLikelihood(), within(1e-8));
        for (ItemEstimate item : found.items()) {
            ItemEstimate same = other.items().get(shuffled.indexOf(item.id()));
            assertThat(same.discrimination()).isCloseTo(item.discrimination(), within(1e-5));
            assertThat(same.intercepts()).containsExactly(item.intercepts(), within(1e-5));
        }
    }

    /** Turning every item round turns theta round: slopes stay, thresholds change sign and order. */
    @Property(tries = 15)
    void turnedItemsMirror(@ForAll long seed) {
        Responses responses = people(seed, 6, 0.1);
        Responses turned = responses;
        for (int column = 0; column < 6; column++) {
            turned = turned.reversed(List.of(responses.items().get(column)), responses.categories(column) - 1);
        }
        Calibrated found = Calibration.standard().calibrate(responses, "anxiety");
        Calibrated mirror = Calibration.standard().calibrate(turned, "anxiety");
        assertThat(mirror.logLikelihood()).isCloseTo(found.logLikelihood(), within(1e-8));
        for (int i = 0; i < 6; i++) {
            double[] b = found.items().get(i).thresholds();
            double[] mirrored = mirror.items().get(i).thresholds();
            assertThat(mirror.items().get(i).discrimination())
                    .isCloseTo(found.items().get(i).discrimination(), within(1e-5));
            for (int k = 0; k < b.length; k++) {
                assertThat(mirrored[b.length - 1 - k]).isCloseTo(-b[k], within(1e-4));
            }
        }
    }

    @Property(tries = 10)
    void aCountEqualsRowsRepeated(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int times) {
        Responses once = people(seed, 5, 0.1);
        Responses.Builder counted = Responses.builder(once.items());
        for (int pattern = 0; pattern < once.patterns(); pattern++) {
            int at = pattern;
            int[] row = java.util.stream.IntStream.range(0, 5)
                    .map(column -> once.answer(at, column))
                    .toArray();
            counted.add(once.count(pattern) * times, row);
        }
        Calibrated found = Calibration.standard().calibrate(once, "anxiety");
        Calibrated many = Calibration.standard().calibrate(counted.build(), "anxiety");
        assertThat(many.logLikelihood()).isCloseTo(times * found.logLikelihood(), within(1e-7));
        for (int i = 0; i < 5; i++) {
            ItemEstimate item = found.items().get(i);
            ItemEstimate same = many.items().get(i);
            assertThat(same.intercepts()).containsExactly(item.intercepts(), within(1e-5));
            // relative, because 5 items and few people can leave an error as large as the estimate
            assertThat(same.discriminationError() * Math.sqrt(times))
                    .isCloseTo(item.discriminationError(), within(2e-3 * item.discriminationError()));
        }
    }

    /** Of many standardised deviations from the truth about 95 % lie within 1.96, whatever share of answers is missing. */
    @Property(tries = 3)
    void theTruthLiesWithinTheErrors(@ForAll @DoubleRange(min = 0, max = 0.5) double missing) {
        int within = 0;
        int all = 0;
        double squares = 0;
        for (long seed = 1; seed <= 12; seed++) {
            SimulatedPeople people = new SimulatedPeople(seed);
            ItemBank bank = people.bank(10, "anxiety");
            int[][] rows = people.withHoles(people.answers(bank, people.thetas(1000)), missing);
            Calibrated found =
                    Calibration.standard().calibrate(Responses.of(SimulatedPeople.ids(bank), rows), "anxiety");
            for (int i = 0; i < 10; i++) {
                ItemEstimate item = found.items().get(i);
                double z = (item.discrimination() - bank.item(i).discrimination()) / item.discriminationError();
                double y = (item.thresholds()[0] - bank.item(i).thresholds()[0]) / item.thresholdErrors()[0];
                within += (Math.abs(z) < 1.96 ? 1 : 0) + (Math.abs(y) < 1.96 ? 1 : 0);
                squares += z * z + y * y;
                all += 2;
            }
        }
        assertThat(within / (double) all).isBetween(0.88, 0.998);
        assertThat(squares / all).isBetween(0.7, 1.4);
    }

    private static Responses people(long seed, int items, double missing) {
        SimulatedPeople people = new SimulatedPeople(seed);
        ItemBank bank = people.bank(items, "anxiety");
        int[][] rows = people.withHoles(people.answers(bank, people.thetas(PEOPLE)), missing);
        return Responses.of(SimulatedPeople.ids(bank), rows).withoutGaps();
    }
}

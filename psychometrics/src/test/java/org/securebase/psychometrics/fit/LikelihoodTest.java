package org.securebase.psychometrics.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.securebase.psychometrics.Item;

class LikelihoodTest {

    /** Two categories reduce Sinharay's statistic to Snijders's, whose formula is written out here for P and 1 - P. */
    @Test
    void agreesWithTheFormulaForTwoCategories() {
        double[] a = {1.2, .8, 2.1, 1.5, 1.0};
        double[] b = {-1, .3, .5, 1.2, -.4};
        int[] x = {1, 0, 1, 1, 0};
        List<Answer> answers = IntStream.range(0, 5)
                .mapToObj(i -> new Answer(Item.of("I" + i, "trait", a[i], b[i]), x[i], false))
                .toList();
        double theta = mode(a, b, x);
        double top = 0;
        double bottom = 0;
        for (int i = 0; i < 5; i++) {
            double p = 1 / (1 + Math.exp(-a[i] * (theta - b[i])));
            top += a[i] * p * (1 - p) * Math.log(p / (1 - p));
            bottom += a[i] * a[i] * p * (1 - p);
        }
        double w = 0;
        double variance = 0;
        for (int i = 0; i < 5; i++) {
            double p = 1 / (1 + Math.exp(-a[i] * (theta - b[i])));
            double weight = Math.log(p / (1 - p)) - top / bottom * a[i];
            w += (x[i] - p) * Math.log(p / (1 - p));
            variance += p * (1 - p) * weight * weight;
        }
        double expected = (w - top / bottom * theta) / Math.sqrt(variance);
        assertThat(new Likelihood(answers).standardised().orElseThrow()).isCloseTo(expected, within(1e-9));
    }

    /** The mode by bisection of sum a (x - P) - theta, apart from the code under test. */
    private static double mode(double[] a, double[] b, int[] x) {
        double low = -6;
        double high = 6;
        for (int step = 0; step < 100; step++) {
            double middle = (low + high) / 2;
            double slope = -middle;
            for (int i = 0; i < a.length; i++) {
                slope += a[i] * (x[i] - 1 / (1 + Math.exp(-a[i] * (middle - b[i]))));
            }
            low = slope > 0 ? middle : low;
            high = slope > 0 ? high : middle;
        }
        return low;
    }

    @Test
    void isNearStandardNormalForTheWholeBank() {
        Random random = new Random(9);
        double[] values = IntStream.range(0, 1500)
                .mapToDouble(person -> PersonFit.of(Sheets.whole(Sheets.honest(random, 0)))
                        .lz()
                        .orElseThrow())
                .toArray();
        double mean = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElseThrow();
        double square = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] * values[i])
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(-.05, .25);
        assertThat(Math.sqrt(square - mean * mean)).isBetween(.9, 1.08);
    }

    @Test
    void evidenceOfOneAnswerIsItsMarginalProbabilityAgainstOneInTwo() {
        Item even = Item.of("E", "trait", 1.5, 0);
        assertThat(PersonFit.of(List.of(new Answer(even, 1, false))).evidence()).isCloseTo(0, within(1e-12));
    }

    @Test
    void orderOfAnswersDoesNotChangeLikelihoods() {
        List<Answer> sheet = Sheets.whole(Sheets.honest(new Random(2), 0));
        List<Answer> shuffled = new ArrayList<>(sheet);
        Collections.shuffle(shuffled, new Random(4));
        assertThat(PersonFit.of(shuffled).evidence())
                .isCloseTo(PersonFit.of(sheet).evidence(), within(1e-9));
        assertThat(PersonFit.of(shuffled).lz().orElseThrow())
                .isCloseTo(PersonFit.of(sheet).lz().orElseThrow(), within(1e-6));
    }

    @Test
    void refusesAnswersThatTheItemDoesNotHave() {
        assertThatThrownBy(() -> new Answer(Item.of("E", "trait", 1, 0), 2, false))
                .hasMessage("item E: answer 2 is not one of its 2 categories");
    }
}

package org.securebase.coach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SigmoidTest {

    /** Of those at 0 a fifth is so, of those at 1 four fifths: two points, so the line goes through both. */
    @Test
    void meansWhatWasSeen() {
        double[][] figures =
                IntStream.range(0, 1_000).mapToObj(i -> new double[] {i % 2}).toArray(double[][]::new);
        boolean[] positive = new boolean[1_000];
        for (int i = 0; i < positive.length; i++) {
            positive[i] = i % 2 == 0 ? i % 10 == 0 : i % 10 != 1;
        }
        Sigmoid fitted = Sigmoid.fitted(figures, positive);
        assertThat(fitted.of(0)).isCloseTo(.2, within(1e-3));
        assertThat(fitted.of(1)).isCloseTo(.8, within(1e-3));
    }

    @Test
    void staysFiniteWhereTheTwoAreApart() {
        Sigmoid fitted = Sigmoid.fitted(new double[][] {{-1}, {1}}, new boolean[] {false, true});
        assertThat(fitted.of(1)).isGreaterThan(.9).isLessThan(1);
    }

    @Test
    void aThresholdKeepsItsShareRight() {
        double[] chances = IntStream.range(0, 100).mapToDouble(i -> i / 100.0).toArray();
        boolean[] right = new boolean[100];
        for (int i = 0; i < right.length; i++) {
            right[i] = i >= 60;
        }
        assertThat(CrossValidation.threshold(chances, right, 1)).isEqualTo(.60);
        assertThat(CrossValidation.threshold(chances, right, .8)).isEqualTo(.50);
        assertThat(CrossValidation.threshold(chances, new boolean[100], .8)).isGreaterThan(1);
    }

    /** Of twenty that are alike either all are above a threshold or none. */
    @Test
    void aThresholdLiesBetweenChancesNotAmongEqualOnes() {
        double[] chances =
                IntStream.range(0, 30).mapToDouble(i -> i < 20 ? .5 : .9).toArray();
        boolean[] right = new boolean[30];
        for (int i = 0; i < right.length; i++) {
            right[i] = i < 10 || i >= 20;
        }
        assertThat(CrossValidation.threshold(chances, right, .93)).isEqualTo(.9);
        assertThat(CrossValidation.threshold(chances, right, .6)).isEqualTo(.5);
    }
}

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
}

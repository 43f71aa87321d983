package org.securebase.coach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against what can be worked out by hand. */
class MarginTest {
    private static final float[] ONES = {1, 1};

    /** One feature, a sample on each side: the least of w^2/2 + C((1-w)^2 + 1) lies at 2C/(1+2C). */
    @Test
    void findsTheLeastOfWhatItMinimises() {
        int[][] samples = {{0}, {1}};
        for (double cost : new double[] {.1, 1, 10}) {
            float[] weights = new Margin(samples, 2, cost).weights(new boolean[] {true, false}, 1, ONES);
            assertThat((double) weights[0]).isCloseTo(2 * cost / (1 + 2 * cost), within(1e-3));
            assertThat((double) weights[1]).isCloseTo(-2 * cost / (1 + 2 * cost), within(1e-3));
        }
    }

    @Test
    void aRareKindMayCostMore() {
        float[] weights = new Margin(new int[][] {{0}, {1}}, 2, 1).weights(new boolean[] {true, false}, 3, ONES);
        assertThat((double) weights[0]).isCloseTo(6.0 / 7, within(1e-3));
        assertThat((double) weights[1]).isCloseTo(-2.0 / 3, within(1e-3));
    }

    /** As above, in a feature of twice the value: 8C/(1+8C). */
    @Test
    void whatIsWorthMoreIsBelievedSooner() {
        float[] weights =
                new Margin(new int[][] {{0}, {1}}, 2, 1).weights(new boolean[] {true, false}, 1, new float[] {2, 1});
        assertThat((double) weights[0]).isCloseTo(8.0 / 9, within(1e-3));
        assertThat((double) weights[1]).isCloseTo(-2.0 / 3, within(1e-3));
    }

    @Test
    void aSampleWithoutFeaturesTeachesNothing() {
        assertThat(new Margin(new int[][] {{}, {}}, 1, 1).weights(new boolean[] {true, false}, 1, ONES))
                .containsExactly(0f);
    }
}

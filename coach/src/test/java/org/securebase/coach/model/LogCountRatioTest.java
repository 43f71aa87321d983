package org.securebase.coach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogCountRatioTest {
    private static final int[][] SAMPLES = {{0, 1}, {0, 1}, {0, 2}, {0}};
    private static final boolean[] POSITIVE = {true, true, false, false};

    @Test
    void whatIsEvenlySpreadCountsLeastAndWhatTellsCountsMore() {
        float[] values = LogCountRatio.values(SAMPLES, POSITIVE, 3);
        assertThat(values[0]).isEqualTo(0.5f);
        assertThat((double) values[1]).isEqualTo(0.5 + Math.log(3) / 3, within(1e-6));
        assertThat((double) values[2]).isEqualTo(0.5 + Math.log(2) / 3, within(1e-6));
    }

    @Test
    void nothingCountsForMoreThanThreeTimesTheLeast() {
        int[][] many = new int[2000][];
        boolean[] positive = new boolean[2000];
        for (int i = 0; i < 2000; i++) {
            positive[i] = i < 1000;
            many[i] = new int[] {i < 1000 ? 0 : 1};
        }
        assertThat(LogCountRatio.values(many, positive, 2)).containsOnly(1.5f);
    }
}

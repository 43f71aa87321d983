package org.securebase.coach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
    @Test
    void whatIsSaidStandsBesideWhatWasSo() {
        double[] chances = {.05, .72, .78, 1};
        boolean[] so = {false, true, false, true};
        Reliability reliability = Reliability.of(chances, so);
        assertThat(reliability.bins()).hasSize(10);
        assertThat(reliability.bins().get(7)).isEqualTo(new Reliability.Bin(2, .75, .5));
        assertThat(reliability.bins().get(9)).isEqualTo(new Reliability.Bin(1, 1, 1));
        assertThat(reliability.gap()).isEqualTo((.05 + .5 + 0) / 4, within(1e-12));
    }

    @Test
    void ofNothingThereIsNothingToSay() {
        assertThat(Reliability.of(new double[0], new boolean[0]).gap()).isZero();
    }
}

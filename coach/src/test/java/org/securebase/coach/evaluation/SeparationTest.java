package org.securebase.coach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeparationTest {
    @Test
    void countsHowOftenTheUpperIsAbove() {
        assertThat(Separation.areaUnderCurve(List.of(.1, .2), List.of(.3, .4))).isEqualTo(1);
        assertThat(Separation.areaUnderCurve(List.of(.3, .4), List.of(.1, .2))).isZero();
        assertThat(Separation.areaUnderCurve(List.of(.1, .3), List.of(.1, .2))).isEqualTo(1.5 / 4);
        assertThat(Separation.areaUnderCurve(List.of(0.0, 1.0), List.of(-0.0))).isEqualTo(.25);
    }

    @Test
    void equalFiguresShareTheMeanOfTheirRanks() {
        assertThat(Separation.ranks(.5, .1, .5, .9, .5)).containsExactly(3, 1, 3, 5, 3);
        assertThat(Separation.ranks()).isEmpty();
    }
}

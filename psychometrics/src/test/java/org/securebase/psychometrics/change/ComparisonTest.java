package org.securebase.psychometrics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securebase.psychometrics.Score;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({".30, .83", ".35, .97", ".40, 1.11"})
    void knowsTheThresholdsOfReliableChange(double error, double threshold) {
        assertThat(Comparison.threshold(error, error)).isCloseTo(threshold, within(.005));
    }

    /** Normal tail probabilities as printed in tables. */
    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 0.31731050786291415",
        "1.959963984540054, 0.05",
        "3, 0.0026997960632601866",
        "4, 6.334248366623996e-05",
        "6, 1.9731752900753e-09",
        "10, 1.5239706048321e-23"
    })
    void givesTheProbabilityOfAsLargeAZ(double z, double p) {
        assertThat(new Comparison(-z * .5, .5).p()).isCloseTo(p, within(p * 1e-10 + 1e-18));
    }

    @Property
    void reachesTheFivePercentLevelExactlyAtItsThreshold(
            @ForAll @DoubleRange(min = -3, max = 3) double from,
            @ForAll @DoubleRange(min = .05, max = 1) double before,
            @ForAll @DoubleRange(min = .05, max = 1) double after) {
        double threshold = Comparison.threshold(before, after);
        assertThat(between(from, before, from + threshold, after).p()).isCloseTo(.05, within(1e-9));
        assertThat(between(from, before, from - .99 * threshold, after).p()).isGreaterThan(.05);
    }

    @Property
    void turnsRoundWithTime(
            @ForAll @DoubleRange(min = -3, max = 3) double one, @ForAll @DoubleRange(min = -3, max = 3) double other) {
        assertThat(between(one, .3, other, .4).z())
                .isEqualTo(-between(other, .4, one, .3).z());
    }

    private static Comparison between(double before, double errorBefore, double after, double errorAfter) {
        return Comparison.of(new Score(before, errorBefore, 8), new Score(after, errorAfter, 8));
    }

    @Test
    void refusesADifferenceWithoutError() {
        assertThatThrownBy(() -> new Comparison(1, 0)).hasMessageContaining("standard error above 0");
        assertThatThrownBy(() -> new Comparison(Double.NaN, 1)).hasMessageContaining("NaN");
    }
}

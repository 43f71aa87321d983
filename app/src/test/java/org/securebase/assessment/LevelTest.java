package org.securebase.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

    @ParameterizedTest
    @CsvSource({
        "-3, FAR_BELOW",
        "-1.251, FAR_BELOW",
        "-1.25, BELOW",
        "-.501, BELOW",
        "-.5, MIDDLE",
        "0, MIDDLE",
        ".499, MIDDLE",
        ".5, ABOVE",
        "1.249, ABOVE",
        "1.25, FAR_ABOVE",
        "4, FAR_ABOVE"
    })
    void hasAWordForEveryScore(double theta, Level level) {
        assertThat(Level.of(theta)).isEqualTo(level);
    }

    /** Phi(.52) = .698 and so on, from tables of the normal distribution. */
    @ParameterizedTest
    @CsvSource({"-4, 1", "-1.3, 1", "-.84, 2", "-.52, 3", "0, 5", ".25, 6", ".52, 7", ".84, 8", "1.28, 9", "4, 9"})
    void countsTenthsOfTheReferenceSample(double theta, int below) {
        assertThat(Tenths.below(theta)).isEqualTo(below);
        assertThat(Tenths.above(-theta)).isEqualTo(below);
    }
}

package org.securebase.psychometrics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class HolmTest {

    /** p.adjust(c(.01, .04, .03, .005), "holm") in R. */
    @Test
    void agreesWithR() {
        assertThat(Holm.adjusted(.01, .04, .03, .005))
                .containsExactly(new double[] {.03, .06, .06, .02}, within(1e-12));
        assertThat(Holm.adjusted()).isEmpty();
        assertThat(Holm.adjusted(.2)).containsExactly(.2);
    }

    @Property
    void neverLowersAProbabilityAndKeepsTheirOrder(@ForAll List<@DoubleRange(min = 0, max = 1) Double> given) {
        double[] p = given.stream().mapToDouble(Double::doubleValue).toArray();
        double[] adjusted = Holm.adjusted(p);
        for (int i = 0; i < p.length; i++) {
            assertThat(adjusted[i]).isBetween(p[i], 1.0);
            for (int j = 0; j < p.length; j++) {
                assertThat(p[i] < p[j] && adjusted[i] > adjusted[j]).isFalse();
            }
        }
    }

    /** Ten comparisons in which nothing changed. */
    @Test
    void holdsFalseAlarmsAtFivePercentWhereUnadjustedTestsRaiseFortyPercent() {
        Random random = new Random(1);
        int unadjusted = 0;
        int held = 0;
        int families = 20_000;
        for (int family = 0; family < families; family++) {
            double[] p = random.doubles(10)
                    .map(ignored -> new Comparison(random.nextGaussian(), 1).p())
                    .toArray();
            unadjusted += Arrays.stream(p).anyMatch(value -> value <= .05) ? 1 : 0;
            held += Arrays.stream(Holm.adjusted(p)).anyMatch(value -> value <= .05) ? 1 : 0;
        }
        assertThat((double) unadjusted / families).isCloseTo(.401, within(.012));
        assertThat((double) held / families).isCloseTo(.049, within(.006));
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> Holm.adjusted(.5, 1.5)).hasMessage("a probability is 0 to 1, not 1.5");
        assertThatThrownBy(() -> Holm.adjusted(Double.NaN)).hasMessageContaining("NaN");
    }
}

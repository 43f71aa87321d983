package org.securebase.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.securebase.psychometrics.fit.Verdict.Reason;

class StandingTest {

    @Test
    void namesARegionOnlyFromFourInFive() {
        assertThat(Standing.of(new Regions(.80, .20, 0, 0))).isEqualTo(new Standing.InRegion(Region.SECURE));
        assertThat(Standing.of(new Regions(.79, .21, 0, 0)))
                .isEqualTo(new Standing.Between(Region.SECURE, Region.ANXIOUS));
    }

    @Test
    void namesTwoNeighboursWithTheLikelierFirst() {
        assertThat(Standing.of(new Regions(.3, .05, .05, .6)))
                .isEqualTo(new Standing.Between(Region.AVOIDANT, Region.SECURE));
        assertThat(Standing.of(new Regions(.05, .45, .4, .1)))
                .isEqualTo(new Standing.Between(Region.ANXIOUS, Region.BOTH));
    }

    @Test
    void namesNothingWhenTwoNeighboursAreNotEnough() {
        assertThat(Standing.of(new Regions(.4, .3, .2, .1))).isEqualTo(new Standing.TooCloseToCall());
        assertThat(Standing.of(new Regions(.5, 0, .5, 0))).isEqualTo(new Standing.TooCloseToCall());
    }

    @Property
    void whateverIsNamedIsLikelyEnough(
            @ForAll @DoubleRange(max = 1) double one,
            @ForAll @DoubleRange(max = 1) double two,
            @ForAll @DoubleRange(max = 1) double three,
            @ForAll @DoubleRange(max = 1) double four) {
        double sum = one + two + three + four + 1e-9;
        Regions likely = new Regions(one / sum, two / sum, three / sum, four / sum);
        Standing standing = Standing.of(likely);
        double most = Stream.of(Region.values()).mapToDouble(likely::of).max().orElseThrow();
        if (standing instanceof Standing.InRegion in) {
            assertThat(likely.of(in.region())).isEqualTo(most).isGreaterThanOrEqualTo(.80);
        } else if (standing instanceof Standing.Between between) {
            assertThat(most).isLessThan(.80);
            assertThat(likely.of(between.likelier()) + likely.of(between.other()))
                    .isGreaterThanOrEqualTo(.80);
            assertThat(between.likelier().next() == between.other()
                            || between.other().next() == between.likelier())
                    .isTrue();
        } else {
            assertThat(most).isLessThan(.80);
        }
    }

    @Test
    void theCastStandsWhereItShould() {
        assertThat(Cast.reading(Cast.STEADY).standing()).isEqualTo(new Standing.InRegion(Region.SECURE));
        assertThat(Cast.reading(Cast.WORRIED).standing()).isEqualTo(new Standing.InRegion(Region.ANXIOUS));
        assertThat(Cast.reading(Cast.DISTANT).standing()).isEqualTo(new Standing.InRegion(Region.AVOIDANT));
        assertThat(Cast.reading(Cast.TORN).standing()).isEqualTo(new Standing.InRegion(Region.BOTH));
        assertThat(Cast.reading(Cast.NEAR_THE_LINE).standing())
                .isEqualTo(new Standing.Between(Region.ANXIOUS, Region.SECURE));
        assertThat(Cast.reading(Cast.IN_THE_MIDDLE).standing()).isEqualTo(new Standing.TooCloseToCall());
    }

    @Test
    void sameTickThroughoutIsNotRead() {
        assertThat(Cast.reading(Cast.ALL_FIVES).standing())
                .isInstanceOfSatisfying(
                        Standing.NotReadable.class,
                        standing -> assertThat(standing.reasons()).contains(Reason.SAME_ANSWER));
    }

    @Test
    void tellsWhichAnswersAreMissing() {
        assertThat(Cast.reading(Cast.ONLY_WORRY_ANSWERED).standing())
                .isInstanceOfSatisfying(
                        Standing.TooFewAnswers.class,
                        standing -> assertThat(standing.missing())
                                .containsExactly(new Standing.Missing(Dimension.AVOIDANCE, Reading.FEWEST)));
        assertThat(Cast.reading(Cast.ALL_SKIPPED).standing().readable()).isFalse();
    }

    @Test
    void regionsAreReadOffTheWidenedPosterior() {
        Reading reading = Cast.reading(Cast.NEAR_THE_LINE);
        double wide = reading.widened().second().standardDeviation();
        assertThat(wide).isCloseTo(1.25 * reading.plain().second().standardDeviation(), within(1e-9));
        assertThat(Regions.of(reading.plain(), 0).anxious())
                .isNotEqualTo(reading.regions().anxious());
        assertThat(Stream.of(Region.values()).mapToDouble(reading.regions()::of).sum())
                .isCloseTo(1, within(1e-9));
    }
}

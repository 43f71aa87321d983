package org.securebase.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.securebase.psychometrics.PlanePosterior.Point;
import org.securebase.psychometrics.PlanePosterior.Quadrant;

class PlanePosteriorTest {
    private static final Grid FINE = new Grid(121, 6);

    @Test
    void knowingNothingTheOutlineIsTheCircleThatHoldsTheMass() {
        List<List<Point>> rings = nothing(0).outline(.8);
        assertThat(rings).hasSize(1);
        double radius = Math.sqrt(-2 * Math.log(1 - .8));
        assertThat(rings.get(0))
                .allSatisfy(point ->
                        assertThat(Math.hypot(point.first(), point.second())).isCloseTo(radius, within(.02)));
    }

    @Test
    void correlationTiltsTheOutline() {
        List<Point> ring = nothing(.6).outline(.8).get(0);
        double along = ring.stream()
                .mapToDouble(p -> Math.abs(p.first() + p.second()))
                .max()
                .orElseThrow();
        double across = ring.stream()
                .mapToDouble(p -> Math.abs(p.first() - p.second()))
                .max()
                .orElseThrow();
        assertThat(along / across).isCloseTo(Math.sqrt(1.6 / .4), within(.03));
    }

    private static PlanePosterior nothing(double rho) {
        int[] none = {Scorer.NOT_ASKED};
        ItemBank one = Banks.drawn(1, 1, 5, "x");
        ItemBank two = Banks.drawn(2, 1, 5, "y");
        return PlaneScorer.of(one, two, FINE, rho).posterior(none, none);
    }

    @Property(tries = 100)
    void quadrantsShareOutTheWholeAndTheOutlineHoldsItsMass(
            @ForAll long seed,
            @ForAll @DoubleRange(min = -1.5, max = 1.5) double x,
            @ForAll @DoubleRange(min = -1.5, max = 1.5) double y) {
        PlanePosterior posterior = somebody(seed, x, y);
        double sum = Arrays.stream(Quadrant.values())
                .mapToDouble(quadrant -> posterior.probability(quadrant, 0, 0))
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-9));
        double high = posterior.probability(Quadrant.HIGH_LOW, 0, 0) + posterior.probability(Quadrant.HIGH_HIGH, 0, 0);
        assertThat(high).isCloseTo(posterior.first().probabilityAbove(0), within(1e-9));
        // the outline is close to an ellipse of area pi * chi2(.8, 2) * sd * sd
        List<List<Point>> rings = posterior.outline(.8);
        double ellipse = Math.PI
                * -2
                * Math.log(.2)
                * posterior.first().standardDeviation()
                * posterior.second().standardDeviation();
        assertThat(area(rings.get(0))).isCloseTo(ellipse, within(.12 * ellipse));
    }

    @Property(tries = 50)
    void wideningStretchesEverythingByTheSame(@ForAll long seed) {
        PlanePosterior narrow = somebody(seed, .5, -.5);
        PlanePosterior wide = narrow.widened(1.25);
        assertThat(wide.first().mean()).isCloseTo(narrow.first().mean(), within(1e-9));
        assertThat(wide.first().standardDeviation())
                .isCloseTo(1.25 * narrow.first().standardDeviation(), within(1e-9));
        assertThat(area(wide.outline(.8).get(0)))
                .isCloseTo(1.25 * 1.25 * area(narrow.outline(.8).get(0)), within(1e-6));
    }

    private static PlanePosterior somebody(long seed, double x, double y) {
        ItemBank one = Banks.drawn(seed, 8, 5, "x");
        ItemBank two = Banks.drawn(seed + 1, 8, 5, "y");
        return PlaneScorer.of(one, two, FINE, 0)
                .posterior(Banks.answers(one, x, seed + 2), Banks.answers(two, y, seed + 3));
    }

    private static double area(List<Point> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point here = ring.get(i);
            Point next = ring.get((i + 1) % ring.size());
            twice += here.first() * next.second() - next.first() * here.second();
        }
        return Math.abs(twice) / 2;
    }
}

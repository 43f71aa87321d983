package org.securebase.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.securebase.ground.Ground;
import org.securebase.ground.LabelPlace;
import org.securebase.ground.Labels;
import org.securebase.people.Relation;

class GroundTest {

    private static final Rectangle2D FRAME = new Rectangle2D.Double(0, 0, Ground.SIZE, Ground.SIZE);
    private static final List<String> NAMES =
            List.of("Sam", "Your sister", "Bartholomew-Alexander", "Noor", "Father", "Wilhelmina W");

    @Test
    void theMiddleIsTheMiddleAndWorryGoesUp() {
        assertThat(Ground.across(0)).isEqualTo(250);
        assertThat(Ground.up(0)).isEqualTo(250);
        assertThat(Ground.up(1)).isLessThan(Ground.up(0));
        assertThat(Ground.across(1)).isGreaterThan(Ground.across(0));
        assertThat(Ground.up(3)).isEqualTo(0);
    }

    @Property(tries = 60)
    void theOutlineStaysOnTheMap(
            @ForAll @DoubleRange(min = -4, max = 4) double anxiety,
            @ForAll @DoubleRange(min = -4, max = 4) double avoidance) {
        Path2D outline = outline(Cast.answering(Relation.PARTNER, "", anxiety, avoidance));
        assertThat(outline.getBounds2D().isEmpty()).isFalse();
        assertThat(FRAME.contains(outline.getBounds2D())).isTrue();
    }

    @Test
    void theOutlineHoldsThePointAndFourFifths() {
        Reading reading = Cast.reading(Cast.NEAR_THE_LINE);
        Path2D outline = Ground.outline(reading.widened());
        assertThat(outline.contains(
                        Ground.across(reading.theta(Dimension.AVOIDANCE)), Ground.up(reading.theta(Dimension.ANXIETY))))
                .isTrue();
        assertThat(massWithin(outline, reading)).isCloseTo(.80, within(.03));
    }

    private static double massWithin(Path2D outline, Reading reading) {
        double[] xs = reading.widened().first().points();
        double[] ys = reading.widened().second().points();
        double[] across = reading.widened().first().weights();
        double[] up = reading.widened().second().weights();
        return IntStream.range(0, xs.length * ys.length)
                .filter(cell -> outline.contains(Ground.across(xs[cell / ys.length]), Ground.up(ys[cell % ys.length])))
                .mapToDouble(cell -> across[cell / ys.length] * up[cell % ys.length])
                .sum();
    }

    private static Path2D outline(Sheet sheet) {
        return Ground.outline(Cast.reading(sheet).widened());
    }

    @Property(tries = 200)
    void sixNamesFindRoomWhereverThePointsAre(
            @ForAll @Size(12) List<@DoubleRange(min = 10, max = 490) Double> coordinates) {
        List<Point2D> points = IntStream.range(0, 6)
                .<Point2D>mapToObj(index -> new Point2D.Double(coordinates.get(index), coordinates.get(index + 6)))
                .toList();
        expectApart(Labels.place(points, NAMES));
    }

    @Test
    void sixNamesFindRoomBesideOnePlace() {
        for (Point2D place :
                List.of(new Point2D.Double(250, 250), new Point2D.Double(10, 490), new Point2D.Double(490, 10))) {
            expectApart(Labels.place(List.of(place, place, place, place, place, place), NAMES));
        }
    }

    private static void expectApart(List<LabelPlace> labels) {
        assertThat(labels).hasSize(6).allMatch(label -> FRAME.contains(label.box()));
        for (int one = 0; one < labels.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(labels.get(one).box().intersects(labels.get(other).box()))
                        .as("%s on %s", labels.get(one), labels.get(other))
                        .isFalse();
            }
        }
    }

    @Test
    void aNameAloneStandsBesideItsPoint() {
        LabelPlace label = Labels.place(List.of(new Point2D.Double(200, 300)), List.of("Sam"))
                .get(0);
        assertThat(label.apart()).isFalse();
        assertThat(label.endsThere()).isFalse();
        assertThat(label.x()).isCloseTo(214, within(.01));
    }
}

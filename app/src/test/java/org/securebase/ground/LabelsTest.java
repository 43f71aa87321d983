package org.securebase.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(Labels.shortened("👩‍👧 and the other one")).endsWith("…").hasSizeLessThan(16);
        assertThat(Labels.shortened("Sam")).isEqualTo("Sam");
    }

    @Test
    void theNameOfTheNewestKeepsOffTheEarlierPoints() {
        List<Point2D> trail = List.of(new Point2D.Double(250, 250), new Point2D.Double(275, 250));
        Rectangle2D name = Labels.placeFirst(trail, "Sam").box();
        assertThat(name.intersects(266, 241, 18, 18)).isFalse();
    }
}

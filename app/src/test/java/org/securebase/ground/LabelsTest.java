package org.securebase.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(Labels.shortened("👩‍👧 and the other one"))
                .startsWith("👩‍👧 and")
                .endsWith("…");
        assertThat(Labels.shortened("👩‍👧".repeat(9)).replace("…", "").replace("👩‍👧", ""))
                .isEmpty();
        assertThat(Labels.shortened("Sam")).isEqualTo("Sam");
        assertThat(Labels.shortened("Aunt Ngozi")).isEqualTo("Aunt Ngozi");
    }

    @Test
    void wideLettersAreCutSoonerSoThatTheNameStaysOnTheMap() {
        assertThat(Labels.shortened("W".repeat(40))).isEqualTo("WWWWW…");
        assertThat(Labels.shortened("l".repeat(40))).hasSizeGreaterThan(15);
        assertThat(Labels.shortened("漢".repeat(40))).hasSizeLessThan(8);
    }

    @Test
    void theNameOfTheNewestKeepsOffTheEarlierPoints() {
        List<Point2D> trail = List.of(new Point2D.Double(250, 250), new Point2D.Double(275, 250));
        Rectangle2D name = Labels.placeFirst(trail, "Sam").box();
        assertThat(name.intersects(266, 241, 18, 18)).isFalse();
    }
}

package org.securebase.ground;

import java.awt.geom.Rectangle2D;

/**
 * Where a name stands on the map, in its coordinates.
 *
 * @param text as it fits there
 * @param x of its beginning, or of its end if {@code endsThere}
 * @param y of its baseline
 * @param endsThere whether it lies to the left of x
 * @param apart whether it is so far from its point that a line should lead to it
 */
public record LabelPlace(String text, double x, double y, boolean endsThere, boolean apart) {
    /** Names grow with the reader's text size up to this; they are placed for the largest. */
    public static final double LARGEST_FONT = 28;

    /** Of the wide letters in a name; most are narrower. */
    private static final double LETTER = .56;

    private static final double DESCENT = .3;
    private static final double LINE = 1.15;

    static double width(String text) {
        return text.codePointCount(0, text.length()) * LETTER * LARGEST_FONT;
    }

    /** What it covers. */
    public Rectangle2D box() {
        double width = width(text);
        return new Rectangle2D.Double(
                endsThere ? x - width : x, y - (LINE - DESCENT) * LARGEST_FONT, width, LINE * LARGEST_FONT);
    }
}

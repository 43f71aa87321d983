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

    private static final String NARROW = "fijlrtI.,;:!|'’ ";
    private static final String WIDE = "mwMW@%&…";
    /** From here on come the scripts whose letters fill a square, and emoji. */
    private static final int SQUARE = 0x2e80;
    /** From here on come those that are wider than Latin. */
    private static final int BROAD = 0x370;

    private static final double DESCENT = .3;
    private static final double LINE = 1.15;

    /** On the generous side, because the font is the reader's. */
    static double width(String text) {
        return text.codePoints().mapToDouble(LabelPlace::letter).sum() * LARGEST_FONT;
    }

    private static double letter(int sign) {
        if (Character.getType(sign) == Character.NON_SPACING_MARK || Character.getType(sign) == Character.FORMAT) {
            return 0;
        }
        if (NARROW.indexOf(sign) >= 0) {
            return .4;
        }
        if (sign >= SQUARE || WIDE.indexOf(sign) >= 0) {
            return 1.05;
        }
        return sign >= BROAD || Character.isUpperCase(sign) ? .78 : .6;
    }

    /** What it covers. */
    public Rectangle2D box() {
        double width = width(text);
        return new Rectangle2D.Double(
                endsThere ? x - width : x, y - (LINE - DESCENT) * LARGEST_FONT, width, LINE * LARGEST_FONT);
    }
}

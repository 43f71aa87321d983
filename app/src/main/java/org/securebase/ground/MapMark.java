package org.securebase.ground;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/**
 * One person on the map.
 *
 * @param shown whether the page is about this one; the others are drawn fainter
 * @param x of the point, 0 to 500
 * @param y of the point, 0 to 500
 * @param outline of the area around it
 * @param label where the name stands
 */
public record MapMark(boolean shown, double x, double y, Path2D outline, LabelPlace label) {

    private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    /** A coordinate as the drawing has it: a tenth is finer than anyone sees. */
    public String number(double coordinate) {
        String text = String.format(Locale.ROOT, "%.1f", coordinate);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** The outline in the language of SVG paths. */
    public String outlinePath() {
        StringBuilder path = new StringBuilder();
        double[] numbers = new double[6];
        for (PathIterator at = outline.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(numbers);
            path.append(COMMANDS[kind]);
            for (int index = 0; index < NUMBERS[kind]; index++) {
                path.append(index == 0 ? "" : " ").append(number(numbers[index]));
            }
        }
        return path.toString();
    }

    /** A line from the point to a name that had to stand apart from it. */
    public String leaderPath() {
        Point2D end = leaderEnd();
        return "M" + number(x) + " " + number(y) + "L" + number(end.getX()) + " " + number(end.getY());
    }

    /** Where that line ends. */
    public Point2D leaderEnd() {
        Rectangle2D name = label.box();
        return new Point2D.Double(Math.max(name.getMinX(), Math.min(name.getMaxX(), x)), name.getCenterY());
    }
}

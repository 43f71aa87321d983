package org.securebase.ground;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.securebase.psychometrics.PlanePosterior;
import org.securebase.psychometrics.PlanePosterior.Point;

/** The map: avoidance across, anxiety up, from -3 to 3 standard deviations, drawn from 0 to {@link #SIZE}. */
public final class Ground {
    /** Side of the square, in the units of the drawing. */
    public static final double SIZE = 500;

    /** What the shown area holds. */
    public static final double MASS = .80;

    private static final double THETA_SHOWN = 3;

    /** Keeps a point that lies off the map whole at its edge. */
    private static final double MARGIN = 10;

    private static final int CORNERS = 32;

    /** Catmull-Rom: a curve through the corners, whose direction at each is that between its neighbours. */
    private static final double TANGENT = 1 / 6.0;

    private Ground() {}

    /** Where a score of avoidance stands, from the left; may lie off the map. */
    public static double across(double avoidance) {
        return SIZE / 2 + avoidance * SIZE / (2 * THETA_SHOWN);
    }

    /** Where a score of anxiety stands, from the top; may lie off the map. */
    public static double up(double anxiety) {
        return SIZE / 2 - anxiety * SIZE / (2 * THETA_SHOWN);
    }

    /** The coordinate, or the nearest at which a point is whole. */
    public static double withinMargin(double coordinate) {
        return Math.max(MARGIN, Math.min(SIZE - MARGIN, coordinate));
    }

    /** The smallest area that holds {@link #MASS}, as smooth closed curves that stay on the map. */
    public static Path2D outline(PlanePosterior posterior) {
        Path2D path = new Path2D.Double();
        posterior.outline(MASS).forEach(ring -> addRing(path, evenly(ring)));
        return path;
    }

    /** The same ring with corners at equal distances; those of a contour lie close together and far apart by turns. */
    private static List<Point> evenly(List<Point> ring) {
        double side = length(ring) / CORNERS;
        List<Point> even = new ArrayList<>();
        double until = 0;
        for (int corner = 0; corner < ring.size(); corner++) {
            Point from = ring.get(corner);
            Point to = ring.get((corner + 1) % ring.size());
            double length = distance(from, to);
            for (; until < length && even.size() < CORNERS; until += side) {
                even.add(between(from, to, until / length));
            }
            until -= length;
        }
        return even;
    }

    private static double length(List<Point> ring) {
        double length = distance(ring.get(ring.size() - 1), ring.get(0));
        for (int corner = 1; corner < ring.size(); corner++) {
            length += distance(ring.get(corner - 1), ring.get(corner));
        }
        return length;
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.first() - other.first(), one.second() - other.second());
    }

    private static Point between(Point from, Point to, double share) {
        return new Point(
                from.first() + share * (to.first() - from.first()),
                from.second() + share * (to.second() - from.second()));
    }

    private static void addRing(Path2D path, List<Point> ring) {
        if (ring.size() < 3) {
            return;
        }
        path.moveTo(x(ring, 0), y(ring, 0));
        for (int corner = 0; corner < ring.size(); corner++) {
            path.curveTo(
                    clamped(x(ring, corner) + (x(ring, corner + 1) - x(ring, corner - 1)) * TANGENT),
                    clamped(y(ring, corner) + (y(ring, corner + 1) - y(ring, corner - 1)) * TANGENT),
                    clamped(x(ring, corner + 1) - (x(ring, corner + 2) - x(ring, corner)) * TANGENT),
                    clamped(y(ring, corner + 1) - (y(ring, corner + 2) - y(ring, corner)) * TANGENT),
                    x(ring, corner + 1),
                    y(ring, corner + 1));
        }
        path.closePath();
    }

    private static double x(List<Point> ring, int corner) {
        return clamped(across(ring.get(Math.floorMod(corner, ring.size())).first()));
    }

    private static double y(List<Point> ring, int corner) {
        return clamped(up(ring.get(Math.floorMod(corner, ring.size())).second()));
    }

    /** A Bezier curve stays within its control points, so clamping those keeps it on the map. */
    private static double clamped(double coordinate) {
        return Math.max(0, Math.min(SIZE, coordinate));
    }
}

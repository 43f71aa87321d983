package org.securebase.psychometrics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.securebase.psychometrics.PlanePosterior.Point;

/**
 * Follows the line at one height through a surface given on a grid (marching squares with linear interpolation along
 * cell edges). The surface is taken as 0 just outside the grid, so that every line closes.
 */
final class Contour {
    private final double[] xs;
    private final double[] ys;
    private final double[][] heights;
    private final double level;
    /** Where each crossed edge leads next, an edge named by the two grid corners that it joins. */
    private final Map<Edge, Edge> next = new HashMap<>();

    private record Edge(int i, int j, boolean alongFirst) {}

    private Contour(double[] xs, double[] ys, double[][] heights, double level) {
        this.xs = xs;
        this.ys = ys;
        this.heights = heights;
        this.level = level;
    }

    static List<List<Point>> rings(double[] xs, double[] ys, double[][] heights, double level) {
        Contour contour = new Contour(xs, ys, heights, level);
        for (int i = -1; i < xs.length; i++) {
            for (int j = -1; j < ys.length; j++) {
                contour.crossCell(i, j);
            }
        }
        return contour.follow();
    }

    /** Adds the pieces of line in the cell whose lowest corner is (i, j), walked with the high side on the left. */
    private void crossCell(int i, int j) {
        Edge bottom = new Edge(i, j, true);
        Edge top = new Edge(i, j + 1, true);
        Edge left = new Edge(i, j, false);
        Edge right = new Edge(i + 1, j, false);
        int corners = (high(i, j) ? 1 : 0)
                | (high(i + 1, j) ? 2 : 0)
                | (high(i + 1, j + 1) ? 4 : 0)
                | (high(i, j + 1) ? 8 : 0);
        switch (corners) {
            case 1 -> next.put(bottom, left);
            case 2 -> next.put(right, bottom);
            case 3 -> next.put(right, left);
            case 4 -> next.put(top, right);
            case 6 -> next.put(top, bottom);
            case 7 -> next.put(top, left);
            case 8 -> next.put(left, top);
            case 9 -> next.put(bottom, top);
            case 11 -> next.put(right, top);
            case 12 -> next.put(left, right);
            case 13 -> next.put(bottom, right);
            case 14 -> next.put(left, bottom);
            case 5 -> {
                next.put(bottom, left);
                next.put(top, right);
            }
            case 10 -> {
                next.put(right, bottom);
                next.put(left, top);
            }
            default -> {}
        }
    }

    private boolean high(int i, int j) {
        return height(i, j) > level;
    }

    private double height(int i, int j) {
        return i < 0 || j < 0 || i >= xs.length || j >= ys.length ? 0 : heights[i][j];
    }

    private List<List<Point>> follow() {
        List<List<Point>> rings = new ArrayList<>();
        ArrayDeque<Edge> starts = new ArrayDeque<>(next.keySet());
        while (!starts.isEmpty()) {
            List<Point> ring = new ArrayList<>();
            for (Edge at = next.remove(starts.poll()); at != null; at = next.remove(at)) {
                ring.add(crossing(at));
            }
            if (!ring.isEmpty()) {
                rings.add(List.copyOf(ring));
            }
        }
        rings.sort((one, other) -> Integer.compare(other.size(), one.size()));
        return List.copyOf(rings);
    }

    private Point crossing(Edge edge) {
        int toI = edge.alongFirst ? edge.i + 1 : edge.i;
        int toJ = edge.alongFirst ? edge.j : edge.j + 1;
        double from = height(edge.i, edge.j);
        double share = (level - from) / (height(toI, toJ) - from);
        return new Point(
                between(coordinate(xs, edge.i), coordinate(xs, toI), share),
                between(coordinate(ys, edge.j), coordinate(ys, toJ), share));
    }

    /** One step beyond either end of the grid is where the surface is taken as 0. */
    private static double coordinate(double[] points, int index) {
        if (index < 0) {
            return 2 * points[0] - points[1];
        }
        int last = points.length - 1;
        return index > last ? 2 * points[last] - points[last - 1] : points[index];
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }
}

package org.securebase.psychometrics;

import java.util.Arrays;
import java.util.List;

/**
 * What is known about two dimensions at once: a probability at every crossing of a grid. Regions and outlines are read
 * off this, so that they keep the posterior's own shape where a normal approximation would not.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PlanePosterior {
    private final double[] firstPoints;
    private final double[] secondPoints;
    private final double[][] weights;
    private final Posterior first;
    private final Posterior second;

    private PlanePosterior(
            double[] firstPoints, double[] secondPoints, double[][] weights, Posterior first, Posterior second) {
        this.firstPoints = firstPoints;
        this.secondPoints = secondPoints;
        this.weights = weights;
        this.first = first;
        this.second = second;
    }

    /** Takes the arrays over and scales the weights to sum to 1. */
    static PlanePosterior owning(double[] xs, double[] ys, double[][] weights, int firstItems, int secondItems) {
        double[] rows = new double[xs.length];
        double[] columns = new double[ys.length];
        double sum = 0;
        for (int i = 0; i < xs.length; i++) {
            for (int j = 0; j < ys.length; j++) {
                rows[i] += weights[i][j];
                columns[j] += weights[i][j];
                sum += weights[i][j];
            }
        }
        for (double[] row : weights) {
            for (int j = 0; j < row.length; j++) {
                row[j] /= sum;
            }
        }
        Posterior first = Posterior.owning(xs, rows, firstItems);
        return new PlanePosterior(xs, ys, weights, first, Posterior.owning(ys, columns, secondItems));
    }

    /** The posterior of the first dimension alone. */
    public Posterior first() {
        return first;
    }

    /** The posterior of the second dimension alone. */
    public Posterior second() {
        return second;
    }

    /** The four quadrants that a cut on each dimension makes. */
    public enum Quadrant {
        LOW_LOW,
        HIGH_LOW,
        LOW_HIGH,
        HIGH_HIGH
    }

    /**
     * The probability that the person stands in a quadrant.
     *
     * @param quadrant first the side on the first dimension, then on the second
     * @param firstCut on the first dimension, in theta units
     * @param secondCut on the second dimension, in theta units
     */
    public double probability(Quadrant quadrant, double firstCut, double secondCut) {
        boolean high = quadrant == Quadrant.HIGH_LOW || quadrant == Quadrant.HIGH_HIGH;
        boolean secondHigh = quadrant == Quadrant.LOW_HIGH || quadrant == Quadrant.HIGH_HIGH;
        double sum = 0;
        for (int i = 0; i < firstPoints.length; i++) {
            double side = share(firstPoints, i, firstCut, high);
            for (int j = 0; side > 0 && j < secondPoints.length; j++) {
                sum += weights[i][j] * side * share(secondPoints, j, secondCut, secondHigh);
            }
        }
        return Math.min(1, sum);
    }

    private static double share(double[] points, int node, double cut, boolean above) {
        double share = Posterior.shareAbove(points, node, cut);
        return above ? share : 1 - share;
    }

    /**
     * The outline of the smallest region that holds this much of the probability (highest posterior density), as
     * closed rings of points, usually one.
     *
     * @param mass the share to hold, above 0 and below 1
     */
    public List<List<Point>> outline(double mass) {
        if (!(mass > 0 && mass < 1)) {
            throw new IllegalArgumentException("mass must be between 0 and 1, not " + mass);
        }
        return Contour.rings(firstPoints, secondPoints, weights, level(mass));
    }

    /** A place on the plane, in theta units. */
    public record Point(double first, double second) {}

    /** The density above which the wanted mass lies, interpolated between the two grid cells that it falls between. */
    private double level(double mass) {
        double[] sorted =
                Arrays.stream(weights).flatMapToDouble(Arrays::stream).sorted().toArray();
        double held = 0;
        int cell = sorted.length;
        while (cell > 1 && held + sorted[cell - 1] < mass) {
            held += sorted[--cell];
        }
        if (cell == sorted.length) {
            return sorted[cell - 1] / 2;
        }
        double share = (mass - held) / sorted[cell - 1];
        return sorted[cell] + share * (sorted[cell - 1] - sorted[cell]);
    }

    /** The same shape stretched about its mean in both directions; see {@link Posterior#widened}. */
    public PlanePosterior widened(double factor) {
        Posterior wideFirst = first.widened(factor);
        Posterior wideSecond = second.widened(factor);
        return new PlanePosterior(wideFirst.points(), wideSecond.points(), weights, wideFirst, wideSecond);
    }
}

package org.securebase.psychometrics;

import java.util.List;

/**
 * The response and information curves of some items, tabulated once on a grid, so that scoring and item selection only
 * multiply and add. Every tabulated value is exact at its grid point.
 *
 * <p>Immutable and safe to share between threads. Holds about 8 bytes x nodes x categories for each item.
 */
public final class Curves {
    /** Dozens of further products above the smallest number that keeps its digits. */
    private static final double SMALL = 1e-100;

    private final Grid grid;
    private final List<Item> items;
    private final double[][][] probability;
    private final double[][] information;

    private Curves(Grid grid, List<Item> items, double[][][] probability, double[][] information) {
        this.grid = grid;
        this.items = items;
        this.probability = probability;
        this.information = information;
    }

    /** Tabulates the items of a bank, in bank order. */
    public static Curves of(ItemBank bank, Grid grid) {
        double[] points = grid.points();
        double[][][] probability = new double[bank.size()][][];
        double[][] information = new double[bank.size()][points.length];
        for (int i = 0; i < bank.size(); i++) {
            Item item = bank.item(i);
            probability[i] = new double[item.categories()][points.length];
            for (int node = 0; node < points.length; node++) {
                information[i][node] = item.information(points[node]);
                for (int category = 0; category < item.categories(); category++) {
                    probability[i][category][node] = item.probability(category, points[node]);
                }
            }
        }
        return new Curves(grid, bank.items(), probability, information);
    }

    public Grid grid() {
        return grid;
    }

    public int items() {
        return items.size();
    }

    public Item item(int position) {
        return items.get(position);
    }

    /**
     * Multiplies weights, one a grid point, by the probability of this answer there.
     *
     * @throws IllegalArgumentException if the item has no such category
     */
    public void multiply(int item, int category, double[] weights) {
        double[][] curves = probability[item];
        if (category < 0 || category >= curves.length) {
            throw new IllegalArgumentException("item " + items.get(item).id() + ": answer " + category
                    + " is not one of its " + curves.length + " categories");
        }
        double[] curve = curves[category];
        for (int node = 0; node < curve.length; node++) {
            weights[node] *= curve[node];
        }
    }

    /**
     * Scales weights so that the largest is 1, if they have become so small that more products could underflow. Weights
     * that are all zero stay so.
     */
    public static void lift(double[] weights) {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, weight);
        }
        if (largest > 0 && largest < SMALL) {
            for (int node = 0; node < weights.length; node++) {
                weights[node] /= largest;
            }
        }
    }

    /** The information of an item averaged over weights that sum to 1. */
    public double information(int item, double[] weights) {
        return dot(information[item], weights);
    }

    /**
     * The variance that a posterior is expected to have once this item is answered too, averaged over its answers.
     *
     * @param weights the posterior now, summing to 1
     * @param points the grid's points
     */
    public double expectedVariance(int item, double[] weights, double[] points) {
        double expected = 0;
        for (double[] curve : probability[item]) {
            expected += jointVariance(curve, weights, points);
        }
        return expected;
    }

    /** P(answer) x Var(theta | answer). */
    private static double jointVariance(double[] curve, double[] weights, double[] points) {
        double mass = 0;
        double first = 0;
        double second = 0;
        for (int node = 0; node < curve.length; node++) {
            double joint = curve[node] * weights[node];
            mass += joint;
            first += joint * points[node];
            second += joint * points[node] * points[node];
        }
        return mass > 0 ? second - first * first / mass : 0;
    }

    /** Four running sums, because one alone waits for its own last addition at every step. */
    private static double dot(double[] x, double[] y) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int n = 0;
        for (; n + 3 < x.length; n += 4) {
            s0 += x[n] * y[n];
            s1 += x[n + 1] * y[n + 1];
            s2 += x[n + 2] * y[n + 2];
            s3 += x[n + 3] * y[n + 3];
        }
        for (; n < x.length; n++) {
            s0 += x[n] * y[n];
        }
        return (s0 + s1) + (s2 + s3);
    }
}

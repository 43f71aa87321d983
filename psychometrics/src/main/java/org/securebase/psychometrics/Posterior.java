package org.securebase.psychometrics;

/**
 * What is known about theta on one dimension: a probability at every point of a line.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Posterior {
    private final double[] points;
    private final double[] weights;
    private final int items;
    private final double mean;
    private final double variance;

    private Posterior(double[] points, double[] weights, int items) {
        this.points = points;
        this.weights = weights;
        this.items = items;
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int node = 0; node < weights.length; node++) {
            double mass = weights[node];
            sum += mass;
            first += mass * points[node];
            second += mass * points[node] * points[node];
        }
        if (!(sum > 0)) {
            throw new ImpossibleAnswers();
        }
        scale(weights, 1 / sum);
        this.mean = first / sum;
        this.variance = Math.max(second / sum - mean * mean, 0);
    }

    /** Takes the arrays over: callers hand in copies of their own. */
    static Posterior owning(double[] points, double[] weights, int items) {
        return new Posterior(points, weights, items);
    }

    /**
     * A posterior from unnormalised weights.
     *
     * @param points where, increasing; at least two
     * @param weights how likely there, not negative, not all 0
     * @param items how many answers it rests on
     * @throws IllegalArgumentException if the lengths differ
     * @throws ImpossibleAnswers if no weight is above 0
     */
    public static Posterior of(double[] points, double[] weights, int items) {
        if (points.length != weights.length || points.length < 2) {
            throw new IllegalArgumentException("a posterior needs a weight for each of at least two points");
        }
        return new Posterior(points.clone(), weights.clone(), items);
    }

    private static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    /** The expected a posteriori score, with the posterior standard deviation as its standard error. */
    public Score score() {
        return new Score(mean, Math.sqrt(variance), items);
    }

    public double mean() {
        return mean;
    }

    public double standardDeviation() {
        return Math.sqrt(variance);
    }

    /** How many answers it rests on. */
    public int items() {
        return items;
    }

    /** The points, a copy. */
    public double[] points() {
        return points.clone();
    }

    /** The probabilities at the points, summing to 1; a copy. */
    public double[] weights() {
        return weights.clone();
    }

    /** P(theta &gt; cut), each point standing for the stretch halfway to its neighbours. */
    public double probabilityAbove(double cut) {
        double above = 0;
        for (int node = 0; node < points.length; node++) {
            above += weights[node] * shareAbove(points, node, cut);
        }
        return Math.min(1, Math.max(0, above));
    }

    /** How much of the stretch that belongs to a point lies above the cut, 0 to 1. */
    static double shareAbove(double[] points, int node, double cut) {
        double lower = node == 0 ? points[0] - (points[1] - points[0]) / 2 : (points[node - 1] + points[node]) / 2;
        double upper = node == points.length - 1
                ? points[node] + (points[node] - points[node - 1]) / 2
                : (points[node] + points[node + 1]) / 2;
        return Math.min(1, Math.max(0, (upper - cut) / (upper - lower)));
    }

    /**
     * The same shape stretched about its mean, so that its standard deviation is this many times as large. For
     * parameters that are provisional, which a posterior would otherwise take as exact.
     *
     * @param factor above 0
     */
    public Posterior widened(double factor) {
        double[] stretched = new double[points.length];
        for (int node = 0; node < points.length; node++) {
            stretched[node] = mean + factor * (points[node] - mean);
        }
        return new Posterior(stretched, weights.clone(), items);
    }
}

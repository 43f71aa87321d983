package org.securebase.psychometrics;

/**
 * Equally spaced points of theta with the weights of a standard normal distribution, which sum to 1.
 *
 * <p>Sixty-one points on [-6, 6] agree with twice as many to within 2e-6 in a calibration's log-likelihood; a
 * Gauss-Hermite rule of the same size is far off, because graded items have sharp shoulders.
 *
 * @param nodes how many points, 3 to 2001
 * @param range the outermost point in standard deviations, above 0 and at most 12
 */
public record Grid(int nodes, double range) {
    /** The grid that scores are defined on: 61 points on [-6, 6]. */
    public static final Grid STANDARD = new Grid(61, 6);

    /** @throws IllegalArgumentException if either value is out of range */
    public Grid {
        if (nodes < 3 || nodes > 2001) {
            throw new IllegalArgumentException("nodes must be 3 to 2001, not " + nodes);
        }
        if (!(range > 0) || range > 12) {
            throw new IllegalArgumentException("range must be above 0 and at most 12, not " + range);
        }
    }

    /** The points, lowest first; a new array. */
    public double[] points() {
        double[] points = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            // from both ends, so that the grid is exactly symmetric and mirrored answers give mirrored scores
            points[i] = range * (2.0 * i - (nodes - 1)) / (nodes - 1);
        }
        return points;
    }

    /** The distance between neighbouring points. */
    public double step() {
        return 2 * range / (nodes - 1);
    }

    /** Standard normal weights at the points, summing to 1; a new array. */
    public double[] prior() {
        double[] weights = points();
        double sum = 0;
        for (int i = 0; i < nodes; i++) {
            weights[i] = Math.exp(-weights[i] * weights[i] / 2);
            sum += weights[i];
        }
        for (int i = 0; i < nodes; i++) {
            weights[i] /= sum;
        }
        return weights;
    }
}

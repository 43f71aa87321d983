package org.securebase.psychometrics.calibration;

import java.util.Arrays;

/**
 * Gradient and curvature of one item's expected complete-data log-likelihood, the sum over categories and nodes of
 * expected count times log probability.
 *
 * <p>Mutable, for one thread at a time.
 */
final class ItemCurvature {
    final double[] gradient;

    /** Minus the second derivatives, full symmetric, positive definite. */
    final double[][] information;

    private final double[] reach = new double[5];

    ItemCurvature(int thresholds) {
        gradient = new double[thresholds + 1];
        information = new double[thresholds + 1][thresholds + 1];
    }

    /** @param counts expected number of people by category and node */
    void set(GradedCurve curve, double[][] counts) {
        Arrays.fill(gradient, 0);
        for (double[] row : information) {
            Arrays.fill(row, 0);
        }
        for (int k = 0; k < curve.thresholds; k++) {
            sums(curve.points, curve.above[k], curve.below[k], counts[k], counts[k + 1]);
            gradient[0] += reach[1];
            gradient[k + 1] += reach[0];
            information[0][0] += reach[4];
            information[0][k + 1] += reach[3];
            information[k + 1][0] += reach[3];
            information[k + 1][k + 1] += reach[2];
        }
        for (int k = 1; k < curve.thresholds; k++) {
            addSqueeze(k, curve.squeeze[k], sum(counts[k]));
        }
    }

    /** Over the nodes: score, theta score, curvature, theta curvature, theta squared curvature of one boundary. */
    private void sums(double[] points, double[] above, double[] below, double[] lower, double[] upper) {
        double s = 0;
        double ts = 0;
        double c = 0;
        double tc = 0;
        double ttc = 0;
        for (int q = 0; q < points.length; q++) {
            double t = points[q];
            double score = upper[q] * below[q] - lower[q] * above[q];
            double curvature = (upper[q] + lower[q]) * above[q] * below[q];
            s += score;
            ts += t * score;
            c += curvature;
            tc += t * curvature;
            ttc += t * t * curvature;
        }
        reach[0] = s;
        reach[1] = ts;
        reach[2] = c;
        reach[3] = tc;
        reach[4] = ttc;
    }

    /** The middle factor of category k's probability, which depends on the gap between its two intercepts alone. */
    private void addSqueeze(int k, double squeeze, double people) {
        double bend = people * squeeze * (1 + squeeze);
        gradient[k] += people * squeeze;
        gradient[k + 1] -= people * squeeze;
        information[k][k] += bend;
        information[k + 1][k + 1] += bend;
        information[k][k + 1] -= bend;
        information[k + 1][k] -= bend;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}

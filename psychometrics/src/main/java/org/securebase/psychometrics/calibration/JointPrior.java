package org.securebase.psychometrics.calibration;

import java.util.Arrays;

/**
 * Two correlated standard normal dimensions on a square of nodes: the weights, summing to 1, and what their logarithm's
 * derivative by the correlation is made of.
 *
 * <p>d log w / d rho = (rho (1 - rho^2) + (1 + rho^2) xy - rho (x^2 + y^2)) / (1 - rho^2)^2, less its mean under the
 * weights themselves, which is nearly 0 and comes from the square being finite.
 */
final class JointPrior {
    /** Nearer to 1 than this the two dimensions are one. */
    static final double STRONGEST = 0.999;

    private final double[] points;
    private final double[][] weights;
    private final double[][] scored;
    private final double[][] twiceScored;
    private final double[] nothing;
    private double meanScore;
    private double variance;
    private double rho;

    JointPrior(double[] points) {
        this.points = points;
        this.weights = new double[points.length][points.length];
        this.scored = new double[points.length][points.length];
        this.twiceScored = new double[points.length][points.length];
        this.nothing = new double[points.length];
    }

    void set(double correlation) {
        rho = correlation;
        double total = 0;
        for (int x = 0; x < points.length; x++) {
            for (int y = 0; y < points.length; y++) {
                double form = points[x] * points[x] - 2 * rho * points[x] * points[y] + points[y] * points[y];
                weights[x][y] = Math.exp(-form / (2 * (1 - rho * rho)));
                total += weights[x][y];
            }
        }
        for (double[] row : weights) {
            NodeRows.scale(row, 1 / total);
        }
        scores();
    }

    private void scores() {
        meanScore = 0;
        variance = 0;
        for (int x = 0; x < points.length; x++) {
            for (int y = 0; y < points.length; y++) {
                double score = raw(points[x] * points[y], points[x] * points[x] + points[y] * points[y], 1);
                scored[x][y] = weights[x][y] * score;
                twiceScored[x][y] = scored[x][y] * score;
                meanScore += scored[x][y];
                variance += twiceScored[x][y];
            }
        }
        variance -= meanScore * meanScore;
    }

    /** The score before its mean is taken off, from sums of xy and of x^2 + y^2 over so many people. */
    private double raw(double products, double squares, double people) {
        double rest = 1 - rho * rho;
        return (people * rho * rest + (1 + rho * rho) * products - rho * squares) / (rest * rest);
    }

    /** The derivative of so many people's expected log prior by the correlation. */
    double score(double products, double squares, double people) {
        return raw(products, squares, people) - people * meanScore;
    }

    /** The information that so many people hold on the correlation when both dimensions are seen. */
    double scale(double people) {
        return people * variance;
    }

    /** Minus the second derivative of so many people's expected log prior by the correlation. */
    double information(double products, double squares, double people) {
        double rest = 1 - rho * rho;
        double one = people * (1 + rho * rho) / (rest * rest);
        double two = products * (2 * rho / (rest * rest) + 4 * rho * (1 + rho * rho) / (rest * rest * rest));
        double three = squares * (1 / (rest * rest) + 4 * rho * rho / (rest * rest * rest));
        return three - two - one;
    }

    /** Weights times a vector; the matrix is symmetric, so this serves both dimensions. */
    void times(double[] vector, double[] into) {
        multiply(weights, vector, into);
    }

    /** Weights times score times a vector. */
    void timesScored(double[] vector, double[] into) {
        multiply(scored, vector, into);
    }

    /** Weights times squared score times a vector. */
    void timesTwiceScored(double[] vector, double[] into) {
        multiply(twiceScored, vector, into);
    }

    double meanScore() {
        return meanScore;
    }

    private void multiply(double[][] matrix, double[] vector, double[] into) {
        Arrays.fill(into, 0);
        int n = vector.length;
        for (int p = 0; p < n; p += 4) {
            NodeRows.addFour(
                    into,
                    matrix[p],
                    vector[p],
                    p + 1 < n ? matrix[p + 1] : nothing,
                    p + 1 < n ? vector[p + 1] : 0,
                    p + 2 < n ? matrix[p + 2] : nothing,
                    p + 2 < n ? vector[p + 2] : 0,
                    p + 3 < n ? matrix[p + 3] : nothing,
                    p + 3 < n ? vector[p + 3] : 0);
        }
    }
}

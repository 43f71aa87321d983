package org.securebase.psychometrics.adaptive;

/**
 * What a sitting knows about one dimension so far: the posterior on the pool's grid and its first two moments. The
 * arrays are shared and never changed once made.
 */
final class Knowledge {
    final double[] points;
    final double[] weights;
    final double mean;
    final double variance;

    private Knowledge(double[] points, double[] weights, double mean, double variance) {
        this.points = points;
        this.weights = weights;
        this.mean = mean;
        this.variance = variance;
    }

    /** Takes the weights over and scales them to sum to 1. */
    static Knowledge owning(double[] points, double[] weights) {
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int node = 0; node < weights.length; node++) {
            double moment = weights[node] * points[node];
            sum += weights[node];
            first += moment;
            second += moment * points[node];
        }
        double scale = 1 / sum;
        for (int node = 0; node < weights.length; node++) {
            weights[node] *= scale;
        }
        double mean = first * scale;
        return new Knowledge(points, weights, mean, Math.max(second * scale - mean * mean, 0));
    }

    double standardError() {
        return Math.sqrt(variance);
    }
}

package org.securebase.psychometrics.adaptive;

import org.securebase.psychometrics.ImpossibleAnswers;

/**
 * What a sitting knows about one dimension so far: the posterior on the pool's grid and its first two moments.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Knowledge {
    // shared within this package, where nothing changes them once they are made
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
        if (!(sum > 0)) {
            throw new ImpossibleAnswers();
        }
        double scale = 1 / sum;
        for (int node = 0; node < weights.length; node++) {
            weights[node] *= scale;
        }
        double mean = first * scale;
        return new Knowledge(points, weights, mean, Math.max(second * scale - mean * mean, 0));
    }

    /** The posterior mean, in theta units. */
    public double mean() {
        return mean;
    }

    /** The posterior standard deviation, in theta units. */
    public double standardError() {
        return Math.sqrt(variance);
    }

    /** Probabilities at the grid's points, summing to 1; a copy. */
    public double[] weights() {
        return weights.clone();
    }
}

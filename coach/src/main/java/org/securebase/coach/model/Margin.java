package org.securebase.coach.model;

import java.util.SplittableRandom;

/**
 * A straight line between two kinds of samples: support vector machine with squared hinge loss, by dual coordinate
 * descent (Hsieh et al. 2008, algorithm 1). Every sample is a set of features of equal value and of length 1. The same
 * samples give the same weights to the last bit.
 */
final class Margin {

    private static final int ROUNDS = 30;
    private static final double STILL = 1e-3;
    private static final long SEED = 1;

    private final int[][] samples;
    private final int width;
    private final double cost;

    /**
     * @param samples features by index, each once
     * @param width how many features there are
     * @param cost of a sample on the wrong side, above 0
     */
    Margin(int[][] samples, int width, double cost) {
        this.samples = samples;
        this.width = width;
        this.cost = cost;
    }

    /**
     * @param positive of which samples are of the kind
     * @param positiveCost times as much as another's
     * @return a weight for each feature
     */
    float[] weights(boolean[] positive, double positiveCost) {
        float[] weights = new float[width];
        double[] alphas = new double[samples.length];
        int[] order = new int[samples.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double largest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && largest > STILL; round++) {
            shuffle(order, random);
            largest = 0;
            for (int i : order) {
                double give = 1 / (2 * cost * (positive[i] ? positiveCost : 1));
                largest = Math.max(largest, step(i, positive[i] ? 1 : -1, give, alphas, weights));
            }
        }
        return weights;
    }

    private double step(int i, int side, double give, double[] alphas, float[] weights) {
        if (samples[i].length == 0) {
            return 0;
        }
        double value = 1 / Math.sqrt(samples[i].length);
        double gradient = side * value * sum(samples[i], weights) - 1 + alphas[i] * give;
        double before = alphas[i];
        alphas[i] = Math.max(0, before - gradient / (1 + give));
        double change = alphas[i] - before;
        if (change != 0) {
            float add = (float) (change * side * value);
            for (int feature : samples[i]) {
                weights[feature] += add;
            }
        }
        return Math.abs(change);
    }

    private static double sum(int[] sample, float[] weights) {
        double sum = 0;
        for (int feature : sample) {
            sum += weights[feature];
        }
        return sum;
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}

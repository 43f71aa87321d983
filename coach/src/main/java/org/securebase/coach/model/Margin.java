package org.securebase.coach.model;

import java.util.SplittableRandom;

/**
 * A straight line between two kinds of samples: support vector machine with squared hinge loss, by dual coordinate
 * descent (Hsieh et al. 2008, algorithm 1). Every sample is a set of features, each worth a value of its own
 * over the root of their number. The same samples give the same weights to the last bit.
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
     * @param values what each feature is worth, above 0
     * @return a weight for each feature, to be summed and divided by the root of how many there are
     */
    float[] weights(boolean[] positive, double positiveCost, float[] values) {
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
                largest = Math.max(largest, step(i, positive[i] ? 1 : -1, give, alphas, weights, values));
            }
        }
        for (int feature = 0; feature < width; feature++) {
            weights[feature] *= values[feature];
        }
        return weights;
    }

    private double step(int i, int side, double give, double[] alphas, float[] weights, float[] values) {
        int[] sample = samples[i];
        if (sample.length == 0) {
            return 0;
        }
        double sum = 0;
        double square = 0;
        for (int feature : sample) {
            sum += weights[feature] * values[feature];
            square += values[feature] * values[feature];
        }
        double scale = 1 / Math.sqrt(sample.length);
        double gradient = side * scale * sum - 1 + alphas[i] * give;
        double before = alphas[i];
        alphas[i] = Math.max(0, before - gradient / (square / sample.length + give));
        double change = alphas[i] - before;
        if (change != 0) {
            float add = (float) (change * side * scale);
            for (int feature : sample) {
                weights[feature] += add * values[feature];
            }
        }
        return Math.abs(change);
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

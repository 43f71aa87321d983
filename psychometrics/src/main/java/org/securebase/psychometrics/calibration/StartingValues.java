package org.securebase.psychometrics.calibration;

import java.util.Arrays;

/**
 * First guesses from classical figures: one factor of the correlations between items gives slopes, the shares of the
 * categories give intercepts.
 */
final class StartingValues {
    private static final int ENOUGH_PATTERNS = 4000;

    /** The logistic curve is nearest to the normal one when its slope is this many times larger. */
    private static final double LOGISTIC_TO_NORMAL = 1.702;

    private static final double STRONGEST_LOADING = 0.95;

    private final Responses responses;
    private final double[][] correlations;

    StartingValues(Responses responses) {
        this.responses = responses;
        this.correlations = Correlations.of(responses, ENOUGH_PATTERNS);
    }

    void fill(ItemSet items, double[] parameters) {
        double[] loadings = loadings(items);
        for (int i = 0; i < items.size(); i++) {
            double slope = LOGISTIC_TO_NORMAL * loadings[i] / Math.sqrt(1 - loadings[i] * loadings[i]);
            parameters[items.offsets()[i]] = slope;
            intercepts(items.columns()[i], slope, parameters, items.offsets()[i] + 1);
        }
    }

    /** How strongly the items of two sets go together once each set's own unreliability is taken out. */
    double correlation(ItemSet one, ItemSet other) {
        double[] x = loadings(one);
        double[] y = loadings(other);
        double shared = 0;
        double most = 1e-9;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                shared += x[i] * y[j] * correlations[one.columns()[i]][other.columns()[j]];
                most += x[i] * x[i] * y[j] * y[j];
            }
        }
        return Math.max(-0.9, Math.min(0.9, shared / most));
    }

    /** One factor by iterated principal axis, most loadings positive. */
    private double[] loadings(ItemSet items) {
        int n = items.size();
        double[] loadings = new double[n];
        Arrays.fill(loadings, 0.6);
        for (int i = 0; i < n; i++) {
            loadings[i] *= correlations[items.columns()[0]][items.columns()[i]] < 0 ? -1 : 1;
        }
        for (int round = 0; round < 30; round++) {
            loadings = improved(items, loadings);
        }
        return positive(loadings);
    }

    /** Each loading regressed on the others: sum over j of r[i][j] l[j] divided by the sum of l[j] squared, j not i. */
    private double[] improved(ItemSet items, double[] loadings) {
        double[] next = new double[loadings.length];
        for (int i = 0; i < next.length; i++) {
            double shared = 0;
            double size = 1e-9;
            for (int j = 0; j < next.length; j++) {
                if (j != i) {
                    shared += loadings[j] * correlations[items.columns()[i]][items.columns()[j]];
                    size += loadings[j] * loadings[j];
                }
            }
            double guess = (loadings[i] + shared / size) / 2;
            next[i] = Math.max(-STRONGEST_LOADING, Math.min(STRONGEST_LOADING, guess));
        }
        return next;
    }

    private static double[] positive(double[] loadings) {
        if (NodeRows.sum(loadings) < 0) {
            NodeRows.scale(loadings, -1);
        }
        return loadings;
    }

    /** Logits of the shares at or above each category, widened because theta varies. */
    private void intercepts(int column, double slope, double[] parameters, int offset) {
        long[] used = responses.used(column);
        double widening = Math.sqrt(1 + slope * slope * Math.pow(16 * Math.sqrt(3) / (15 * Math.PI), 2));
        double above = 0;
        double all = Arrays.stream(used).sum();
        for (int k = used.length - 1; k > 0; k--) {
            above += used[k];
            parameters[offset + k - 1] = widening * Math.log(above / (all - above));
        }
    }
}

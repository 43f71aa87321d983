package org.securebase.psychometrics.calibration;

import java.util.Arrays;

/** The sum over people of the outer product of their mean scores, in Louis's formula. For one thread. */
final class MeanScores {
    final double[] mean;
    final double[][] products;

    MeanScores(int parameters) {
        mean = new double[parameters];
        products = new double[parameters][parameters];
    }

    void clear() {
        Arrays.fill(mean, 0);
    }

    /** Sets the means for a pattern's answers on one dimension; the factor makes its posterior sum to 1. */
    void set(Responses responses, ItemScores scores, int pattern, double[] posterior, double factor) {
        for (int i = 0; i < scores.items.size(); i++) {
            int answer = responses.answer(pattern, scores.items.columns()[i]);
            if (answer >= 0) {
                int[] parameters = scores.parameters(i, answer);
                double[][] rows = scores.rows(i, answer);
                for (int s = 0; s < rows.length; s++) {
                    mean[parameters[s]] = factor * NodeRows.dot(posterior, rows[s]);
                }
            }
        }
    }

    void addProducts(double people) {
        for (int p = 0; p < mean.length; p++) {
            if (mean[p] != 0) {
                addScaled(mean, people * mean[p], products[p]);
            }
        }
    }

    void addTo(double[][] matrix) {
        for (int p = 0; p < matrix.length; p++) {
            NodeRows.add(products[p], matrix[p]);
        }
    }

    private static void addScaled(double[] from, double by, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += by * from[i];
        }
    }
}

package org.securebase.psychometrics.calibration;

/**
 * The derivatives of log P(X = category) at the nodes for the items of one set. A category depends on at most three
 * parameters: a, the intercept below it and the intercept above it.
 */
final class ItemScores {
    final ItemSet items;

    /** By item, category and parameter: one row over the nodes. */
    private final double[][][][] rows;

    private final int[][][] parameters;

    ItemScores(ItemSet items, GradedCurve[] curves) {
        this.items = items;
        this.rows = new double[items.size()][][][];
        this.parameters = new int[items.size()][][];
        for (int i = 0; i < items.size(); i++) {
            int categories = items.thresholds()[i] + 1;
            rows[i] = new double[categories][][];
            parameters[i] = new int[categories][];
            for (int k = 0; k < categories; k++) {
                parameters[i][k] = parametersOf(items.offsets()[i], k, categories);
                rows[i][k] = rowsOf(curves[i], k);
            }
        }
    }

    private static int[] parametersOf(int offset, int category, int categories) {
        if (category == 0) {
            return new int[] {offset, offset + 1};
        }
        return category == categories - 1
                ? new int[] {offset, offset + category}
                : new int[] {offset, offset + category, offset + category + 1};
    }

    private static double[][] rowsOf(GradedCurve curve, int category) {
        int nodes = curve.points.length;
        double[] slope = new double[nodes];
        double[] lower = new double[nodes];
        double[] upper = new double[nodes];
        for (int q = 0; q < nodes; q++) {
            lower[q] = curve.scoreBelow(category, q);
            upper[q] = curve.scoreAbove(category, q);
            // what depends on the gap alone cancels in the derivative by theta
            slope[q] = curve.points[q] * (lower[q] + upper[q]);
        }
        if (category == 0) {
            return new double[][] {slope, upper};
        }
        return category == curve.thresholds ? new double[][] {slope, lower} : new double[][] {slope, lower, upper};
    }

    /** Which parameters an answer informs on. */
    int[] parameters(int item, int category) {
        return parameters[item][category];
    }

    /** Its scores for them, one row over the nodes each. */
    double[][] rows(int item, int category) {
        return rows[item][category];
    }
}

package org.securebase.psychometrics.calibration;

import java.util.List;

/**
 * The items of one dimension: which columns of a table they are, and where their parameters (a, d[1..m] each) stand in
 * the vector that all items share.
 *
 * @param columns of the response table
 * @param thresholds m for each item
 * @param offsets of a in the parameter vector for each item
 * @param end one past the last parameter
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record ItemSet(int[] columns, int[] thresholds, int[] offsets, int end) {

    static ItemSet of(Responses responses, List<Integer> columns, int firstOffset) {
        int n = columns.size();
        ItemSet set = new ItemSet(new int[n], new int[n], new int[n], firstOffset + parameters(responses, columns));
        int offset = firstOffset;
        for (int i = 0; i < n; i++) {
            set.columns[i] = columns.get(i);
            set.thresholds[i] = responses.categories(columns.get(i)) - 1;
            set.offsets[i] = offset;
            offset += 1 + set.thresholds[i];
        }
        return set;
    }

    private static int parameters(Responses responses, List<Integer> columns) {
        return columns.stream().mapToInt(responses::categories).sum();
    }

    int size() {
        return columns.length;
    }

    GradedCurve[] curves(double[] points) {
        GradedCurve[] curves = new GradedCurve[size()];
        for (int i = 0; i < curves.length; i++) {
            curves[i] = new GradedCurve(points, thresholds[i]);
        }
        return curves;
    }

    double[][][] counts(int nodes) {
        double[][][] counts = new double[size()][][];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new double[thresholds[i] + 1][nodes];
        }
        return counts;
    }
}

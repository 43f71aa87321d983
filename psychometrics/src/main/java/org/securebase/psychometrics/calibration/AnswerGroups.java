package org.securebase.psychometrics.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Neighbouring items taken together, so that a pattern's likelihood is a product over few groups instead of many items:
 * each combination of answers that a group can get has a code, and a row of probabilities at the nodes.
 *
 * <p>The number of groups is a multiple of three, filled up with groups that have the one combination "nothing", because
 * the loops over nodes take three groups at a time.
 */
final class AnswerGroups {
    private static final int MOST_CODES = 81;

    final int groups;

    private final ItemSet items;

    /** The first item of each group; one more entry for the end. */
    private final int[] first;

    private final byte[] codes;
    private final boolean[][] seen;

    AnswerGroups(Responses responses, ItemSet items) {
        this.items = items;
        this.first = boundaries(items);
        this.groups = (first.length - 1 + 2) / 3 * 3;
        this.seen = new boolean[groups][];
        for (int g = 0; g < groups; g++) {
            seen[g] = new boolean[combinations(g)];
        }
        this.codes = encode(responses);
    }

    private static int[] boundaries(ItemSet items) {
        List<Integer> first = new ArrayList<>(List.of(0));
        int combinations = 1;
        for (int i = 0; i < items.size(); i++) {
            int answers = items.thresholds()[i] + 2;
            if (combinations > 1 && combinations * answers > MOST_CODES) {
                first.add(i);
                combinations = 1;
            }
            combinations *= answers;
        }
        first.add(items.size());
        return first.stream().mapToInt(Integer::intValue).toArray();
    }

    private int from(int group) {
        return first[Math.min(group, first.length - 1)];
    }

    private int combinations(int group) {
        int combinations = 1;
        for (int i = from(group); i < from(group + 1); i++) {
            combinations *= items.thresholds()[i] + 2;
        }
        return combinations;
    }

    private byte[] encode(Responses responses) {
        byte[] encoded = new byte[Math.multiplyExact(responses.patterns(), groups)];
        for (int pattern = 0; pattern < responses.patterns(); pattern++) {
            for (int g = 0; g < groups; g++) {
                int code = code(responses, pattern, g);
                seen[g][code] = true;
                encoded[pattern * groups + g] = (byte) code;
            }
        }
        return encoded;
    }

    private int code(Responses responses, int pattern, int group) {
        int code = 0;
        for (int i = from(group); i < from(group + 1); i++) {
            code = code * (items.thresholds()[i] + 2) + responses.answer(pattern, items.columns()[i]) + 1;
        }
        return code;
    }

    /** The combination that a pattern shows in a group; 0 to 127. */
    int code(int pattern, int group) {
        return codes[pattern * groups + group];
    }

    /** A zero row for every combination that occurs; the others stay empty. */
    double[][][] rows(int nodes) {
        double[][][] rows = new double[groups][][];
        for (int g = 0; g < groups; g++) {
            rows[g] = new double[seen[g].length][];
            for (int code = 0; code < rows[g].length; code++) {
                rows[g][code] = new double[seen[g][code] ? nodes : 0];
            }
        }
        return rows;
    }

    /** Sets every row to the product of its answers' probabilities. */
    void multiply(GradedCurve[] curves, double[][][] rows) {
        for (int g = 0; g < groups; g++) {
            for (int code = 0; code < rows[g].length; code++) {
                if (seen[g][code]) {
                    Arrays.fill(rows[g][code], 1);
                    multiply(curves, g, code, rows[g][code]);
                }
            }
        }
    }

    private void multiply(GradedCurve[] curves, int group, int code, double[] row) {
        int rest = code;
        for (int i = from(group + 1) - 1; i >= from(group); i--) {
            int answers = items.thresholds()[i] + 2;
            if (rest % answers > 0) {
                NodeRows.multiply(row, curves[i].probability[rest % answers - 1]);
            }
            rest /= answers;
        }
    }

    /** Adds every row to the counts (item, category, node) of each answer in it. */
    void share(double[][][] rows, double[][][] counts) {
        for (int g = 0; g < groups; g++) {
            for (int code = 0; code < rows[g].length; code++) {
                if (seen[g][code]) {
                    share(g, code, rows[g][code], counts);
                }
            }
        }
    }

    private void share(int group, int code, double[] row, double[][][] counts) {
        int rest = code;
        for (int i = from(group + 1) - 1; i >= from(group); i--) {
            int answers = items.thresholds()[i] + 2;
            if (rest % answers > 0) {
                NodeRows.add(row, counts[i][rest % answers - 1]);
            }
            rest /= answers;
        }
    }
}

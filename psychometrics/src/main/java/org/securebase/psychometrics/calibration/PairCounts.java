package org.securebase.psychometrics.calibration;

/**
 * Expected numbers of people by the answers to two items and the node, for pairs whose first item lies in a range.
 */
final class PairCounts {
    private final Responses responses;
    private final ItemSet items;
    private final int from;
    private final int to;

    /** By first item less {@code from}, its answer, second item, its answer. */
    private final double[][][][][] tables;

    private final double[] scaled;
    private final int[] answers;

    PairCounts(Responses responses, ItemSet items, int from, int to, int nodes) {
        this.responses = responses;
        this.items = items;
        this.from = from;
        this.to = to;
        this.scaled = new double[nodes];
        this.answers = new int[items.size()];
        this.tables = new double[to - from][][][][];
        for (int i = from; i < to; i++) {
            tables[i - from] = new double[items.thresholds()[i] + 1][items.size()][][];
            for (double[][][] second : tables[i - from]) {
                for (int j = i + 1; j < items.size(); j++) {
                    second[j] = new double[items.thresholds()[j] + 1][nodes];
                }
            }
        }
    }

    double[] row(int i, int answer, int j, int other) {
        return tables[i - from][answer][j][other];
    }

    void add(int pattern, double[] posterior, double factor) {
        System.arraycopy(posterior, 0, scaled, 0, scaled.length);
        NodeRows.scale(scaled, factor);
        for (int i = from; i < answers.length; i++) {
            answers[i] = responses.answer(pattern, items.columns()[i]);
        }
        for (int i = from; i < to; i++) {
            if (answers[i] >= 0) {
                add(tables[i - from][answers[i]], i + 1);
            }
        }
    }

    private void add(double[][][] second, int start) {
        for (int j = start; j < answers.length; j++) {
            if (answers[j] >= 0) {
                NodeRows.add(scaled, second[j][answers[j]]);
            }
        }
    }

    void add(PairCounts other) {
        for (int i = 0; i < tables.length; i++) {
            for (int k = 0; k < tables[i].length; k++) {
                for (int j = from + i + 1; j < answers.length; j++) {
                    for (int l = 0; l < tables[i][k][j].length; l++) {
                        NodeRows.add(other.tables[i][k][j][l], tables[i][k][j][l]);
                    }
                }
            }
        }
    }
}

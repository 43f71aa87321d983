package org.securebase.psychometrics.calibration;

import java.util.List;

/**
 * The sum over people of the posterior second moments of their complete-data scores, for the items of one dimension:
 * the part of Louis's formula (1982) that a plain loop would pay for person by person and parameter by parameter. Here
 * each pair of items first collects expected numbers of people by its two answers and the node, so that a person costs
 * one addition of a row a pair; the scores come in once, at the end.
 */
final class SecondMoments {
    private static final long MOST_VALUES = 8_000_000;

    private final Responses responses;
    private final ItemScores scores;
    private final ItemSet items;
    private final PosteriorSweep sweep;
    private final Workers workers;
    private final int nodes;

    SecondMoments(Responses responses, ItemScores scores, PosteriorSweep sweep, Workers workers, int nodes) {
        this.responses = responses;
        this.scores = scores;
        this.items = scores.items;
        this.sweep = sweep;
        this.workers = workers;
        this.nodes = nodes;
    }

    /** Takes the moments from a matrix of information. */
    void subtract(double[][] matrix, double[][][] expected) {
        for (int i = 0; i < items.size(); i++) {
            for (int k = 0; k < expected[i].length; k++) {
                subtract(matrix, i, k, i, k, expected[i][k]);
            }
        }
        int from = 0;
        while (from < items.size() - 1) {
            int to = blockEnd(from);
            subtractPairs(matrix, from, to);
            from = to;
        }
    }

    /** So many first items that their pair tables stay within bounds. */
    private int blockEnd(int from) {
        long values = 0;
        int to = from;
        while (to < items.size() - 1 && (to == from || values + values(to) <= MOST_VALUES)) {
            values += values(to++);
        }
        return to;
    }

    private long values(int first) {
        long values = 0;
        for (int second = first + 1; second < items.size(); second++) {
            values += (long) nodes * (items.thresholds()[first] + 1) * (items.thresholds()[second] + 1);
        }
        return values;
    }

    private void subtractPairs(double[][] matrix, int from, int to) {
        List<PairCounts> parts = workers.run(part -> {
            PairCounts counts = new PairCounts(responses, items, from, to, nodes);
            sweep.visit(
                    workers.start(part, responses.patterns()),
                    workers.start(part + 1, responses.patterns()),
                    counts::add);
            return counts;
        });
        PairCounts all = parts.get(0);
        parts.subList(1, parts.size()).forEach(all::add);
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < items.size(); j++) {
                subtractPair(matrix, all, i, j);
            }
        }
    }

    private void subtractPair(double[][] matrix, PairCounts counts, int i, int j) {
        for (int k = 0; k <= items.thresholds()[i]; k++) {
            for (int l = 0; l <= items.thresholds()[j]; l++) {
                subtract(matrix, i, k, j, l, counts.row(i, k, j, l));
            }
        }
    }

    private void subtract(double[][] matrix, int i, int k, int j, int l, double[] people) {
        int[] p = scores.parameters(i, k);
        int[] r = scores.parameters(j, l);
        double[] weighted = new double[nodes];
        for (int s = 0; s < p.length; s++) {
            System.arraycopy(people, 0, weighted, 0, nodes);
            NodeRows.multiply(weighted, scores.rows(i, k)[s]);
            for (int t = 0; t < r.length; t++) {
                double moment = NodeRows.dot(weighted, scores.rows(j, l)[t]);
                matrix[p[s]][r[t]] -= moment;
                matrix[r[t]][p[s]] -= i == j ? 0 : moment;
            }
        }
    }
}

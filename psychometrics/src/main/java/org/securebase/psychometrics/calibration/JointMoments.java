package org.securebase.psychometrics.calibration;

/**
 * The parts of Louis's formula that need both dimensions at once: second moments between an item of one dimension and
 * an item of the other, everything about the correlation, and the outer products of mean scores. For one thread.
 */
final class JointMoments {
    private final Responses responses;
    private final JointPrior prior;
    private final ItemScores one;
    private final ItemScores two;
    private final MeanScores means;
    private final double[][] moments;
    private final double[] weighted;
    private final double[] carried;
    private final int rho;

    JointMoments(Responses responses, JointPrior prior, ItemScores one, ItemScores two, int parameters) {
        this.responses = responses;
        this.prior = prior;
        this.one = one;
        this.two = two;
        this.means = new MeanScores(parameters);
        this.moments = new double[parameters][parameters];
        int nodes = one.rows(0, 0)[0].length;
        this.weighted = new double[nodes];
        this.carried = new double[nodes];
        this.rho = parameters - 1;
    }

    void add(int pattern, JointPosterior joint) {
        int people = responses.count(pattern);
        double factor = people / joint.total;
        means.clear();
        means.set(responses, one, pattern, joint.firstPosterior, 1 / joint.total);
        means.set(responses, two, pattern, joint.secondPosterior, 1 / joint.total);
        addCorrelation(pattern, joint, factor);
        means.addProducts(people);
        for (int j = 0; j < two.items.size(); j++) {
            int answer = responses.answer(pattern, two.items.columns()[j]);
            for (int t = 0; answer >= 0 && t < two.rows(j, answer).length; t++) {
                multiply(joint.second, two.rows(j, answer)[t], weighted);
                prior.times(weighted, carried);
                NodeRows.multiply(carried, joint.first);
                addAgainst(one, pattern, carried, factor, two.parameters(j, answer)[t]);
            }
        }
    }

    private void addCorrelation(int pattern, JointPosterior joint, double factor) {
        prior.timesTwiceScored(joint.second, carried);
        double square = factor * NodeRows.dot(joint.first, carried);
        prior.timesScored(joint.first, carried);
        NodeRows.multiply(carried, joint.second);
        addAgainst(two, pattern, carried, factor, rho);
        prior.timesScored(joint.second, carried);
        NodeRows.multiply(carried, joint.first);
        addAgainst(one, pattern, carried, factor, rho);
        means.mean[rho] = NodeRows.sum(carried) / joint.total;
        moments[rho][rho] += square;
    }

    /** Adds the second moments of every answered item's scores with one parameter, whose scores the row carries. */
    private void addAgainst(ItemScores scores, int pattern, double[] row, double factor, int parameter) {
        for (int i = 0; i < scores.items.size(); i++) {
            int answer = responses.answer(pattern, scores.items.columns()[i]);
            if (answer >= 0) {
                int[] parameters = scores.parameters(i, answer);
                double[][] rows = scores.rows(i, answer);
                for (int s = 0; s < rows.length; s++) {
                    moments[parameter][parameters[s]] += factor * NodeRows.dot(row, rows[s]);
                }
            }
        }
    }

    private static void multiply(double[] x, double[] y, double[] into) {
        for (int q = 0; q < into.length; q++) {
            into[q] = x[q] * y[q];
        }
    }

    /** Mean products come on, second moments go off, on both sides of the diagonal. */
    void addTo(double[][] matrix) {
        means.addTo(matrix);
        for (int p = 0; p < matrix.length; p++) {
            for (int r = 0; r < matrix.length; r++) {
                matrix[p][r] -= moments[p][r];
                matrix[r][p] -= p == r ? 0 : moments[p][r];
            }
        }
    }
}

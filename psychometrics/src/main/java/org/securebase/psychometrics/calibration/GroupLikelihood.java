package org.securebase.psychometrics.calibration;

/** Likelihoods of patterns at the nodes of one dimension, for given item curves. Shared by threads once filled. */
final class GroupLikelihood {
    /** After so many groups a product is brought back near 1, long before it could underflow. */
    private static final int GROUPS_BETWEEN_RESCALES = 30;

    final AnswerGroups groups;
    final double[][][] rows;

    GroupLikelihood(AnswerGroups groups, int nodes) {
        this.groups = groups;
        this.rows = groups.rows(nodes);
    }

    void set(GradedCurve[] curves) {
        groups.multiply(curves, rows);
    }

    /**
     * Start times the probabilities of all the pattern's answers, up to a factor.
     *
     * @return the logarithm of the factor
     */
    double of(int pattern, double[] start, double[] into) {
        double[] from = start;
        double logScale = 0;
        for (int g = 0; g < groups.groups; g += 3) {
            if (g > 0 && g % GROUPS_BETWEEN_RESCALES == 0) {
                logScale += NodeRows.rescale(into);
            }
            NodeRows.product(into, from, row(pattern, g), row(pattern, g + 1), row(pattern, g + 2));
            from = into;
        }
        return logScale;
    }

    private double[] row(int pattern, int group) {
        return rows[group][groups.code(pattern, group)];
    }

    /** Adds a pattern's posterior, times a factor, to the counts of the combinations it shows. */
    void count(int pattern, double[] posterior, double factor, double[][][] counts) {
        for (int g = 0; g < groups.groups; g += 3) {
            NodeRows.addScaled(
                    posterior,
                    factor,
                    counts[g][groups.code(pattern, g)],
                    counts[g + 1][groups.code(pattern, g + 1)],
                    counts[g + 2][groups.code(pattern, g + 2)]);
        }
    }
}

package org.securebase.psychometrics.adaptive;

import org.securebase.psychometrics.Grid;

/** Keeps the two factors of the likelihood apart, so that a step costs one pass over the prior's matrix. */
final class CorrelatedEstimate implements Estimate {
    private final Grid grid;
    private final double[][] prior;

    private CorrelatedEstimate(Grid grid, double[][] prior) {
        this.grid = grid;
        this.prior = prior;
    }

    static CorrelatedEstimate of(Grid grid, double correlation) {
        return new CorrelatedEstimate(grid, grid.prior(correlation));
    }

    @Override
    public Knowledge[] from(Pool pool, double[][] likelihoods) {
        if (likelihoods.length != 2 || !pool.curves().grid().equals(grid)) {
            throw new IllegalArgumentException(
                    "a correlated estimate needs two dimensions on the grid it was made for");
        }
        double[] one = likelihoods[0];
        double[] two = likelihoods[1];
        double[] overTwo = new double[one.length];
        double[] overOne = new double[one.length];
        for (int j = 0; j < one.length; j++) {
            double[] column = prior[j];
            for (int i = 0; i < column.length; i++) {
                overTwo[i] += column[i] * two[j];
                overOne[i] += column[i] * one[j];
            }
        }
        for (int node = 0; node < one.length; node++) {
            overTwo[node] *= one[node];
            overOne[node] *= two[node];
        }
        return new Knowledge[] {Knowledge.owning(pool.points(), overTwo), Knowledge.owning(pool.points(), overOne)};
    }
}

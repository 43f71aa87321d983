package org.securebase.psychometrics.adaptive;

import org.securebase.psychometrics.Grid;

/**
 * How the likelihoods of the dimensions become what is known about each.
 *
 * <p>Implementations are immutable and safe to share between threads.
 */
public sealed interface Estimate permits SeparateEstimate, CorrelatedEstimate {
    /**
     * @param pool what is asked from
     * @param likelihoods one a dimension, at the grid's points, up to a factor; not to be changed
     */
    Knowledge[] from(Pool pool, double[][] likelihoods);

    /** Each dimension by itself, under a standard normal prior. */
    static Estimate separate() {
        return new SeparateEstimate();
    }

    /**
     * Two dimensions together under a bivariate standard normal prior, so that answers on one inform the other.
     *
     * @param grid the grid of the pool that this will be used with
     * @param correlation in the population, -0.95 to 0.95
     * @throws IllegalArgumentException if the correlation is out of range
     */
    static Estimate correlated(Grid grid, double correlation) {
        return CorrelatedEstimate.of(grid, correlation);
    }
}

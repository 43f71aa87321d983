package org.securebase.psychometrics.adaptive;

import java.util.function.IntToDoubleFunction;
import org.securebase.psychometrics.Curves;

/**
 * What asking an item is worth, given a sitting so far. The open item of highest worth is asked; of equals, the first in
 * the pool. Implementations are safe to share between threads.
 */
@FunctionalInterface
public interface Selection {
    /**
     * Prepares one step.
     *
     * @param sitting so far
     * @param dimension the one to be asked about, as an index into the pool's dimensions
     * @return the worth of a position of that dimension; higher is better, comparable only within this step
     */
    IntToDoubleFunction worth(Sitting sitting, int dimension);

    /** Fisher information at the score so far. */
    static Selection maximumInformation() {
        return (sitting, dimension) -> {
            double theta = sitting.known(dimension).mean();
            return position -> sitting.pool().curves().item(position).information(theta);
        };
    }

    /** Fisher information averaged over the posterior (van der Linden 1998). */
    static Selection posteriorWeightedInformation() {
        return (sitting, dimension) -> {
            Curves curves = sitting.pool().curves();
            Knowledge known = sitting.known(dimension);
            return position -> curves.information(position, known.weights);
        };
    }

    /** The variance that the posterior is expected to be left with, negated (Owen 1975; van der Linden 1998). */
    static Selection minimumExpectedVariance() {
        return (sitting, dimension) -> {
            Curves curves = sitting.pool().curves();
            Knowledge known = sitting.known(dimension);
            return position -> -curves.expectedVariance(position, known.weights, known.points);
        };
    }

    /**
     * The short test that stands best for the whole pool, given which items go together beyond what the dimension
     * explains: see {@link RepresentativeSelection}.
     *
     * @param residuals correlations of the items' residuals (Q3) by pool position, 1 on the diagonal; copied
     * @param certainty how much a small standard error counts against standing well for the pool; 0 or more, .25 is a
     *     good middle
     * @throws IllegalArgumentException if the table isn't square, or certainty is negative
     */
    static Selection representative(double[][] residuals, double certainty) {
        return new RepresentativeSelection(residuals, certainty);
    }
}

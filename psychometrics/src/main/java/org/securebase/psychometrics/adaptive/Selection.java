package org.securebase.psychometrics.adaptive;

import org.securebase.psychometrics.Curves;

/**
 * What asking an item is worth, given what is known about its dimension. The open item of highest worth is asked; of
 * equals, the first in the pool. Implementations are safe to share between threads.
 */
@FunctionalInterface
public interface Selection {
    /**
     * @param curves of the pool
     * @param position of the item
     * @param known about the item's dimension
     * @return higher is better; only compared within one step
     */
    double worth(Curves curves, int position, Knowledge known);

    /** Fisher information at the score so far. */
    static Selection maximumInformation() {
        return (curves, position, known) -> curves.item(position).information(known.mean);
    }

    /** Fisher information averaged over the posterior (van der Linden 1998). */
    static Selection posteriorWeightedInformation() {
        return (curves, position, known) -> curves.information(position, known.weights);
    }

    /** The variance that the posterior is expected to be left with, negated (Owen 1975; van der Linden 1998). */
    static Selection minimumExpectedVariance() {
        return (curves, position, known) -> -curves.expectedVariance(position, known.weights, known.points);
    }
}

package org.securebase.psychometrics.adaptive;

import java.util.BitSet;
import java.util.Map;

/**
 * What may be asked next, as far as content goes. Rules narrow the open items one after the other; they are immutable
 * and safe to share between threads.
 */
@FunctionalInterface
public interface Content {
    /**
     * @param sitting so far
     * @param dimension the one to be asked about, as an index into the pool's dimensions
     * @param open positions that could be asked; this rule's own copy to narrow
     * @return what is left; empty only if nothing may be asked at all
     */
    BitSet narrow(Sitting sitting, int dimension, BitSet open);

    /** Anything not yet asked. */
    static Content free() {
        return (sitting, dimension, open) -> open;
    }

    default Content then(Content next) {
        return (sitting, dimension, open) -> next.narrow(sitting, dimension, narrow(sitting, dimension, open));
    }

    /**
     * Keeps each facet near its share of the items asked about its dimension: only facets below their share are open,
     * so that the worry items, which are the most informative ones, don't become the whole of anxiety.
     *
     * @param shares of each facet, summing to 1 within a dimension; a facet not named has no bound
     */
    static Content facetShares(Map<String, Double> shares) {
        return new FacetShares(Map.copyOf(shares));
    }

    /**
     * Asks a reversed item of this dimension before the last item of the minimum, so that agreeing with everything is
     * never mistaken for a score.
     *
     * @param dimension that needs it
     * @param by how many items in the dimension at most before one of them is reversed
     */
    static Content reversedWithin(String dimension, int by) {
        return new ReversedWithin(dimension, by);
    }

    /**
     * Asks first what former sittings asked least often, so that a later sitting is answered afresh and not from memory.
     * Put last, after the rules that keep the content in balance: what was asked before then comes up again only when its
     * facet has nothing newer, and among what is equally new the selection chooses as ever.
     *
     * @param timesAsked how many former sittings asked a pool position; those not named were never asked
     */
    static Content freshFirst(Map<Integer, Integer> timesAsked) {
        return new FreshFirst(Map.copyOf(timesAsked));
    }
}

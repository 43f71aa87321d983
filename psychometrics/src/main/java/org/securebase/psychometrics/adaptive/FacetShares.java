package org.securebase.psychometrics.adaptive;

import java.util.BitSet;
import java.util.Map;

record FacetShares(Map<String, Double> shares) implements Content {
    @Override
    public BitSet narrow(Sitting sitting, int dimension, BitSet open) {
        BitSet below = new BitSet();
        open.stream()
                .filter(position -> isBelowShare(sitting, dimension, facet(sitting, position)))
                .forEach(below::set);
        // a facet that has run out of items hands its share to the others
        return below.isEmpty() ? open : below;
    }

    private boolean isBelowShare(Sitting sitting, int dimension, String facet) {
        Double share = shares.get(facet);
        return share == null || sitting.asked(facet) < share * (sitting.asked(dimension) + 1);
    }

    private static String facet(Sitting sitting, int position) {
        return sitting.pool().candidate(position).facet();
    }
}

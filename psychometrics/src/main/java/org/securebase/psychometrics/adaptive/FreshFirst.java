package org.securebase.psychometrics.adaptive;

import java.util.BitSet;
import java.util.Map;

record FreshFirst(Map<Integer, Integer> timesAsked) implements Content {
    @Override
    public BitSet narrow(Sitting sitting, int dimension, BitSet open) {
        int fewest = open.stream().map(this::times).min().orElse(0);
        BitSet freshest = new BitSet();
        open.stream().filter(position -> times(position) == fewest).forEach(freshest::set);
        return freshest;
    }

    private int times(int position) {
        return timesAsked.getOrDefault(position, 0);
    }
}

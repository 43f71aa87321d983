package org.securebase.psychometrics.adaptive;

import java.util.BitSet;

record ReversedWithin(String dimension, int by) implements Content {
    @Override
    public BitSet narrow(Sitting sitting, int asking, BitSet open) {
        Pool pool = sitting.pool();
        boolean due = pool.dimensions().get(asking).equals(dimension)
                && sitting.asked(asking) >= by - 1
                && sitting.responses().stream().noneMatch(response -> isReversed(pool, response.position()));
        if (!due) {
            return open;
        }
        BitSet reversed = new BitSet();
        open.stream().filter(position -> isReversed(pool, position)).forEach(reversed::set);
        return reversed.isEmpty() ? open : reversed;
    }

    private boolean isReversed(Pool pool, int position) {
        Candidate candidate = pool.candidate(position);
        return candidate.reversed() && candidate.item().dimension().equals(dimension);
    }
}

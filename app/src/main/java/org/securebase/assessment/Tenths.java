package org.securebase.assessment;

import java.util.Arrays;

/** How many in ten of the reference sample, which is standard normal, lie below a score. */
final class Tenths {
    /** The standard normal quantiles of .05, .15 and so on to .95, between which lies each rounded tenth. */
    private static final double[] BOUNDS = {
        -1.6449, -1.0364, -.6745, -.3853, -.1257, .1257, .3853, .6745, 1.0364, 1.6449
    };

    private static final int MOST = 9;

    private Tenths() {}

    /** 1 to 9: nobody is told that they are beyond all others. */
    static int below(double theta) {
        int passed = (int) Arrays.stream(BOUNDS).filter(bound -> theta >= bound).count();
        return Math.max(1, Math.min(MOST, passed));
    }

    static int above(double theta) {
        return below(-theta);
    }
}

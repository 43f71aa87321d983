package org.securebase.psychometrics.change;

import java.util.List;

/** The variance between sittings that makes the misfit of the line what it should be (Paule and Mandel 1982). */
final class Scatter {
    private Scatter() {}

    /** 0 if the measurement errors alone explain how far the sittings lie from the line. */
    static double of(List<Occasion> occasions) {
        double low = 0;
        double high = 1;
        if (isEnough(occasions, low)) {
            return 0;
        }
        while (!isEnough(occasions, high)) {
            high *= 2;
        }
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            if (isEnough(occasions, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static boolean isEnough(List<Occasion> occasions, double scatter) {
        return Line.through(occasions, scatter).misfit(occasions, scatter) <= occasions.size() - 2;
    }
}

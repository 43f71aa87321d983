package org.securebase.coach.evaluation;

import java.util.List;

/** How well figures tell two groups apart. */
public final class Separation {
    private Separation() {}

    /**
     * The area under the receiver operating characteristic: how often one of the upper group has the larger figure, equal
     * ones counting half (Mann and Whitney 1947).
     *
     * @param lower at least one
     * @param upper at least one
     * @return from 0 to 1, .5 if they are alike
     */
    public static double areaUnderCurve(List<Double> lower, List<Double> upper) {
        double wins = 0;
        for (double high : upper) {
            for (double low : lower) {
                wins += high > low ? 1 : high == low ? 0.5 : 0;
            }
        }
        return wins / lower.size() / upper.size();
    }
}

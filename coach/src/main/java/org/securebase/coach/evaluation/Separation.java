package org.securebase.coach.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        double[] ranks = ranks(Stream.concat(upper.stream(), lower.stream())
                .mapToDouble(Double::doubleValue)
                .toArray());
        double least = upper.size() * (upper.size() + 1.0) / 2;
        double wins = Arrays.stream(ranks, 0, upper.size()).sum() - least;
        return wins / lower.size() / upper.size();
    }

    /**
     * The rank of each figure among all, from 1 for the lowest; equal ones share the mean of their ranks.
     *
     * @param figures finite; −0 is 0
     */
    public static double[] ranks(double... figures) {
        NavigableMap<Double, Integer> counts = new TreeMap<>();
        Arrays.stream(figures).forEach(figure -> counts.merge(figure + 0.0, 1, Integer::sum));
        Map<Double, Double> ranks = new HashMap<>();
        int below = 0;
        for (Map.Entry<Double, Integer> each : counts.entrySet()) {
            ranks.put(each.getKey(), below + (each.getValue() + 1) / 2.0);
            below += each.getValue();
        }
        return Arrays.stream(figures)
                .map(figure -> ranks.getOrDefault(figure + 0.0, 0.0))
                .toArray();
    }
}

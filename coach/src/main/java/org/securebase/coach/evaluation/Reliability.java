package org.securebase.coach.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether probabilities mean what they say: of messages that were given seven in ten, seven in ten should be so.
 *
 * @param bins ten of equal width, lowest first
 * @param gap the mean distance of what was said from what was so, weighted by how many (expected calibration error, Naeini
 *     et al. 2015), from 0, which is best, to 1
 */
public record Reliability(List<Bin> bins, double gap) {
    private static final int BINS = 10;

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Probabilities that lie together.
     *
     * @param count how many
     * @param said their mean, 0 if there are none
     * @param so the share of which it was so, 0 if there are none
     */
    public record Bin(int count, double said, double so) {}

    /**
     * @param chances each from 0 to 1
     * @param so of which it was so, as many
     */
    public static Reliability of(double[] chances, boolean[] so) {
        int[] counts = new int[BINS];
        double[] said = new double[BINS];
        double[] were = new double[BINS];
        for (int i = 0; i < chances.length; i++) {
            int bin = Math.min(BINS - 1, (int) (chances[i] * BINS));
            counts[bin]++;
            said[bin] += chances[i];
            were[bin] += so[i] ? 1 : 0;
        }
        List<Bin> bins = new ArrayList<>();
        double gap = 0;
        for (int bin = 0; bin < BINS; bin++) {
            int count = Math.max(1, counts[bin]);
            bins.add(new Bin(counts[bin], said[bin] / count, were[bin] / count));
            gap += Math.abs(said[bin] - were[bin]) / Math.max(1, chances.length);
        }
        return new Reliability(bins, gap);
    }
}

package org.securebase.psychometrics.change;

import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A straight line through three or more sittings, with its band.
 *
 * <p>Weighted least squares: a sitting's variance is its squared standard error plus a scatter that all sittings share,
 * because people also differ from sitting to sitting by more than measurement error. Few sittings say little about the
 * scatter, so it starts from what is known of others: .08, the share of variance in which two sittings three weeks apart
 * differ when their latent correlation is .92, taken to be worth {@value #KNOWN_DEGREES} degrees of freedom. The person's
 * own scatter about the line (Paule and Mandel 1982) is averaged in with the degrees of freedom that it has. The band
 * uses Student's t with the degrees of freedom of the sum of a known and an estimated variance (Satterthwaite 1946).
 *
 * <p>Simulated, three sittings at a standard error of .35: the 95 % band holds the true line for 95 % of people who
 * scatter by .28, as others do, 99 % of those who don't scatter, and 90 % of those who scatter by .45.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Trend {
    private static final double KNOWN_SCATTER = .08;
    private static final int KNOWN_DEGREES = 4;
    private static final int FEWEST = 3;
    /** From here on Student's t is the normal distribution to two decimals. */
    private static final int MOST_DEGREES = 200;

    private final List<Occasion> occasions;
    private final Line line;
    private final TDistribution t;
    private final double scatter;

    private Trend(List<Occasion> occasions) {
        this.occasions = occasions;
        int own = occasions.size() - 2;
        double ownScatter = Scatter.of(occasions);
        double pooled = (KNOWN_DEGREES * KNOWN_SCATTER + own * ownScatter) / (KNOWN_DEGREES + own);
        this.line = Line.through(occasions, pooled);
        this.t = new TDistribution(degrees(pooled, KNOWN_DEGREES + own));
        this.scatter = Math.sqrt(pooled);
    }

    /** More the smaller a part the scatter is of the variance, since the measurement errors are known. */
    private int degrees(double pooled, int ofScatter) {
        double known = occasions.stream()
                .mapToDouble(occasion -> occasion.score().standardError())
                .map(error -> error * error)
                .average()
                .orElse(0);
        double share = pooled / (pooled + known);
        return (int) Math.min(MOST_DEGREES, ofScatter / (share * share));
    }

    /**
     * The trend over the occasions that lie at least {@link Occasion#FEWEST_DAYS_APART} days apart: the earliest, and
     * then each that is far enough from the one before. Nothing if there are fewer than three of those.
     *
     * @param occasions in any order
     */
    public static Optional<Trend> of(List<Occasion> occasions) {
        List<Occasion> kept = Occasion.farEnoughApart(occasions);
        return kept.size() < FEWEST ? Optional.empty() : Optional.of(new Trend(kept));
    }

    /** The sittings that the trend rests on, earliest first. */
    public List<Occasion> occasions() {
        return List.copyOf(occasions);
    }

    /** Theta units a day. */
    public double slope() {
        return line.slope();
    }

    /** How far theta moved along the line from the first of its sittings to the last. */
    public double change() {
        return slope() * span();
    }

    private double span() {
        return occasions.get(occasions.size() - 1).day() - occasions.get(0).day();
    }

    /** The probability of a slope as far from 0 as this or farther if there is no trend. */
    public double p() {
        return 2 * t.cumulativeProbability(-Math.abs(slope() / line.slopeError()));
    }

    /** The standard deviation by which sittings differ over and above their measurement errors, in theta units. */
    public double scatter() {
        return scatter;
    }

    /** The line at a day, with the band that holds the true line there in 95 of 100 cases. */
    public Band at(double day) {
        return band(line.at(day), line.errorAt(day), .05);
    }

    /** {@link #change} with the band that it lies in at this level of confidence. */
    Band change(double alpha) {
        return band(change(), line.slopeError() * span(), alpha);
    }

    private Band band(double estimate, double error, double alpha) {
        double half = t.inverseCumulativeProbability(1 - alpha / 2) * error;
        return new Band(estimate, estimate - half, estimate + half);
    }

    /** A value of theta with how low and how high it may be. */
    public record Band(double estimate, double lower, double upper) {}
}

package org.securebase.psychometrics.fit;

/**
 * How long a sheet took. This package has no clock: the caller measures, and leaves out pauses.
 *
 * @param seconds from the first statement shown to the last one answered, above or equal to 0
 * @param statements answered in that time
 */
public record Pace(double seconds, int statements) {
    /**
     * Consistency falls away when statements are answered faster than one a second (Wood, Harms, Lowman and DeSimone
     * 2017). The older rule of two seconds (Huang, Curran, Keeney, Poposki and DeShon 2012) would also catch quick
     * readers of short statements, and a sheet wrongly refused costs more here than one wrongly read.
     */
    public static final double FEWEST_SECONDS_PER_STATEMENT = 1;

    /** @throws IllegalArgumentException if either value is below 0 or seconds is not a number */
    public Pace {
        if (!(seconds >= 0) || statements < 0) {
            throw new IllegalArgumentException("a pace needs seconds and statements of 0 or more");
        }
    }

    boolean isTooFast() {
        return seconds < FEWEST_SECONDS_PER_STATEMENT * statements;
    }
}

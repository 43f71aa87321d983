package org.securebase.assessment;

import java.util.Locale;

/** A score in words, relative to the reference sample, in which it has mean 0 and standard deviation 1. */
public enum Level {
    FAR_BELOW(-1.25),
    BELOW(-.5),
    MIDDLE(.5),
    ABOVE(1.25),
    FAR_ABOVE(Double.POSITIVE_INFINITY);

    private final double upTo;

    Level(double upTo) {
        this.upTo = upTo;
    }

    static Level of(double theta) {
        for (Level level : values()) {
            if (theta < level.upTo) {
                return level;
            }
        }
        return FAR_ABOVE;
    }

    boolean isAbove() {
        return this == ABOVE || this == FAR_ABOVE;
    }

    /** Names it in words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}

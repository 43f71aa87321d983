package org.securebase.coach;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What tends to hurt in a message. The first four are Gottman's; protest and withdrawal are the anxious and the avoidant way
 * of asking and of getting away (Mikulincer and Shaver's hyperactivation and deactivation).
 */
public enum Problem implements Label {
    CRITICISM,
    CONTEMPT,
    DEFENSIVENESS,
    STONEWALLING,
    ABSOLUTE,
    MIND_READING,
    INVALIDATION,
    THREAT,
    DEMAND,
    GUILT,
    PROTEST,
    WITHDRAWAL,
    PSEUDO_FEELING,
    NON_APOLOGY,
    /** The model expects it to hurt but is not sure enough of the kind to name it. */
    MAY_LAND_HARD;

    /** The kinds that have a name of their own: all but {@link #MAY_LAND_HARD}. */
    public static Stream<Problem> named() {
        return Stream.of(values()).filter(problem -> problem != MAY_LAND_HARD);
    }

    /** Its name in files, such as {@code mind_reading}. */
    @Override
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Problem> tagged(String tag) {
        return Stream.of(values()).filter(problem -> problem.tag().equals(tag)).findFirst();
    }
}

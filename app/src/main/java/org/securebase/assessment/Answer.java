package org.securebase.assessment;

/**
 * What someone did with one statement.
 *
 * @param position of the statement in the instrument
 * @param value 1 to 5 as ticked, or {@link #SKIPPED}
 */
public record Answer(int position, int value) {
    /** Instead of a value. */
    public static final int SKIPPED = 0;

    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    /** @throws IllegalArgumentException if there is no such answer */
    public Answer {
        if (position < 0 || !isPossible(value)) {
            throw new IllegalArgumentException("no answer " + value + " at position " + position);
        }
    }

    /** Whether somebody could have given it: what was brought in from a file may hold anything. */
    public static boolean isPossible(int value) {
        return value >= SKIPPED && value <= HIGHEST;
    }

    public boolean skipped() {
        return value == SKIPPED;
    }
}

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
        if (position < 0 || value < SKIPPED || value > HIGHEST) {
            throw new IllegalArgumentException("no answer " + value + " at position " + position);
        }
    }

    public boolean skipped() {
        return value == SKIPPED;
    }
}

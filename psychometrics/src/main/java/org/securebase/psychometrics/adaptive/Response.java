package org.securebase.psychometrics.adaptive;

/**
 * What a person did with one item.
 *
 * @param position of the item in the pool
 * @param category keyed, from 0; {@link #SKIPPED} if passed over
 */
public record Response(int position, int category) {
    public static final int SKIPPED = -1;

    public boolean skipped() {
        return category == SKIPPED;
    }
}

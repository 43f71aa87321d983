package org.securebase.communication;

/**
 * A piece of another way to say something.
 *
 * @param text words that stay, or those that stand in the gap now
 * @param name of the field, empty for words that stay
 * @param slot what belongs in the gap, such as {@code feeling}; empty for words that stay
 */
public record Blank(String text, String name, String slot) {
    public boolean fixed() {
        return name.isEmpty();
    }

    /** How wide the field is, in letters. */
    public int width() {
        return Math.min(32, Math.max(8, text.length() + 2));
    }
}

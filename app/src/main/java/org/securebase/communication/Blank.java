package org.securebase.communication;

/**
 * A piece of another way to say something.
 *
 * @param text words that stay, or those that stand in the gap now; empty where only the writer knows them and has not told
 * @param name of the field, empty for words that stay
 * @param slot what belongs in the gap, such as {@code feeling}; empty for words that stay
 * @param otherwise what is said where the gap is left empty
 */
public record Blank(String text, String name, String slot, String otherwise) {

    /** As wide as the words are that say what belongs in an empty one. */
    private static final int OPEN_WIDTH = 15;

    static Blank fixed(String text) {
        return new Blank(text, "", "", text);
    }

    public boolean fixed() {
        return name.isEmpty();
    }

    /** How wide the field is, in letters. */
    public int width() {
        return Math.min(32, Math.max(text.isEmpty() ? OPEN_WIDTH : 8, text.length() + 2));
    }

    String said() {
        return text.isEmpty() ? otherwise : text;
    }
}

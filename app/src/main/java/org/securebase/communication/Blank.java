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

    static Blank fixed(String text) {
        return new Blank(text, "", "", text);
    }

    public boolean fixed() {
        return name.isEmpty();
    }

    /**
     * How wide the field is, in letters.
     *
     * @param hint what it says while it is empty
     */
    public int width(String hint) {
        return Math.min(32, Math.max(8, (text.isEmpty() ? hint : text).length() + 2));
    }

    String said() {
        return text.isEmpty() ? otherwise : text;
    }
}

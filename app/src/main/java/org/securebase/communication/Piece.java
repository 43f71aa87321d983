package org.securebase.communication;

import java.util.List;

/**
 * A stretch of a message that is drawn in one way.
 *
 * @param text as it was written
 * @param look class names of the style sheet: {@code hurt}, {@code unsure} and {@code good}, parted by a space, or none
 * @param signs of what ends here: letters of marks, a tick for what helps
 */
public record Piece(String text, String look, List<String> signs) {
    public Piece {
        signs = List.copyOf(signs);
    }

    public boolean plain() {
        return look.isEmpty();
    }
}

package org.securebase.communication;

import java.util.List;

/**
 * One part of a builder on its page.
 *
 * @param typed as typed
 * @param problem what must be mended, in words; empty if nothing
 * @param hints what could be said better
 * @param words to choose from
 */
public record PartLine(SayPart part, String typed, String problem, List<String> hints, List<WordGroup> words) {
    public PartLine {
        hints = List.copyOf(hints);
        words = List.copyOf(words);
    }

    public String key() {
        return part.key();
    }
}

package org.securebase.communication;

import java.util.List;

/**
 * Words that belong together, to choose from.
 *
 * @param name of the group
 * @param words each as it stands in a sentence
 */
public record WordGroup(String name, List<String> words) {
    public WordGroup {
        words = List.copyOf(words);
    }
}

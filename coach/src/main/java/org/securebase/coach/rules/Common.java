package org.securebase.coach.rules;

import java.util.Set;

/** Words that are in most messages, so that looking for a rule by them would find it nearly always. */
final class Common {
    private static final Set<String> WORDS = Set.of(
            "you", "i", "the", "to", "a", "it", "n't", "do", "be", "your", "not", "'m", "'re", "'s", "have", "and",
            "that", "is", "me", "my", "we", "so", "of", "in", "for", "on", "was", "are", "he", "she", "they", "'ve",
            "'ll", "'d", "no", "this", "but", "what", "with", "if", "can", "just", "all", "at", "as", ".", ",", "?");

    private Common() {}

    /** How many more messages than a rare word such words are in, roughly. */
    static int weight(Set<String> words) {
        return words.stream().mapToInt(word -> WORDS.contains(word) ? 100 : 1).sum();
    }
}

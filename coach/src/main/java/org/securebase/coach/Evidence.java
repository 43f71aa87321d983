package org.securebase.coach;

import java.util.List;

/** What a mark or a credit rests on, so that a reader can judge it. */
public sealed interface Evidence {
    /** @param id of the rule, as in the rule file */
    record ByRule(String id) implements Evidence {}

    /**
     * @param probability calibrated, 0 to 1, that people who labelled such messages would have given this sentence this
     *     name; of a mark without a name, that they would have marked anything in the message
     * @param words of the sentence itself, those that weighed most first
     */
    record ByModel(double probability, List<String> words) implements Evidence {
        public ByModel {
            words = List.copyOf(words);
        }
    }
}

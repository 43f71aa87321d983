package org.securebase.communication;

import java.util.List;
import java.util.Map;

/**
 * Words for feelings, from {@code content/feelings.yaml}.
 *
 * @param groups to choose from
 * @param judgements words that pass for feelings and say what somebody else did, with what may be felt beneath
 */
record Feelings(List<WordGroup> groups, Map<String, List<String>> judgements) {
    Feelings {
        groups = List.copyOf(groups);
        judgements = Map.copyOf(judgements);
    }

    /** All of them, in the order of the groups. */
    List<String> words() {
        return groups.stream().flatMap(group -> group.words().stream()).toList();
    }
}

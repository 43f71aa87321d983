package org.securebase.communication;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Words for feelings and needs to choose from. Safe to share between threads. */
@Component
class WordLists {
    private final Feelings feelings;
    private final List<WordGroup> needs;

    WordLists() throws IOException {
        feelings = Content.read("feelings.yaml", new TypeReference<Feelings>() {});
        needs = List.copyOf(Content.read("needs.yaml", new TypeReference<List<WordGroup>>() {}));
    }

    Feelings feelings() {
        return feelings;
    }

    List<WordGroup> needs() {
        return needs;
    }
}

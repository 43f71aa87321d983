package org.securebase.coach;

import java.util.Optional;
import java.util.stream.Stream;

/** What a rule finds: a problem, a merit, or words that call for help before any coaching. */
public sealed interface Label permits Problem, Merit, Concern {
    /** Its name in files. */
    String tag();

    static Optional<Label> tagged(String tag) {
        return Stream.<Label[]>of(Problem.values(), Merit.values(), Concern.values())
                .flatMap(Stream::of)
                .filter(label -> label.tag().equals(tag))
                .findFirst();
    }
}

package org.securebase.coach;

import java.util.Optional;

/** What a stretch of a message is: a problem or a merit. */
public sealed interface Label permits Problem, Merit {
    /** Its name in files. */
    String tag();

    static Optional<Label> tagged(String tag) {
        return Problem.tagged(tag).map(Label.class::cast).or(() -> Merit.tagged(tag));
    }
}

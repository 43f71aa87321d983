package org.securebase.communication;

import java.time.LocalDate;
import java.util.Map;

/** What a member has put into words and kept with one of their people. */
sealed interface Stated permits StatedNeed, StatedBoundary {
    /** Id of whom it is about. */
    String person();

    /** On which it was last kept. */
    LocalDate day();

    Map<SayPart, String> clauses();
}

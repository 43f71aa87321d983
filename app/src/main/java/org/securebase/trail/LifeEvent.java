package org.securebase.trail;

import java.time.LocalDate;

/**
 * Something that happened, to be seen beside the trail of a person. Immutable.
 *
 * @param person id of whose trail it is marked on
 * @param day when it happened
 * @param what kind of thing it was
 * @param note at most {@value #NOTE_LIMIT} characters, empty if none
 */
record LifeEvent(String person, LocalDate day, Happening what, String note) {
    static final int NOTE_LIMIT = 200;

    LifeEvent {
        if (note.codePointCount(0, note.length()) > NOTE_LIMIT) {
            throw new IllegalArgumentException("a note has at most " + NOTE_LIMIT + " characters");
        }
    }

    String markdown() {
        return "# " + day + ": " + what.key() + "\n\nPerson: " + person + (note.isEmpty() ? "" : "\n\n" + note) + "\n";
    }
}

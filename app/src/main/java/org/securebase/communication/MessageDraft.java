package org.securebase.communication;

import java.time.LocalDate;

/**
 * A message that was kept to be gone on with. Immutable.
 *
 * @param to value of an {@link Addressee}: the id of one of the member's people, or the key of a {@link Recipient}
 * @param text at most {@value MessageForm#LIMIT} UTF-16 units
 * @param changed the day on which it was last kept
 */
record MessageDraft(String to, String text, LocalDate changed) {
    MessageDraft {
        if (text.length() > MessageForm.LIMIT) {
            throw new IllegalArgumentException("a message has at most " + MessageForm.LIMIT + " characters");
        }
    }

    String markdown() {
        return "# Draft, " + changed + "\n\nTo: " + to + "\n\n" + text + "\n";
    }
}

package org.securebase.communication;

import java.util.List;
import java.util.Optional;

/**
 * The page on which a message is written and read.
 *
 * @param people a member's, to choose from
 * @param others kinds of people, to choose from
 * @param to who was chosen
 * @param text of the message
 * @param draft id of the draft that it goes on with, empty if none
 * @param revision of that draft
 * @param problem key of what must be mended, empty if nothing
 * @param done key of what was done just before, empty if nothing
 * @param findings what there is to say of the message, once it was read
 * @param advice what to keep in mind with whom it is to
 * @param feelings words to choose from
 * @param member whether drafts can be kept
 */
public record MessagePage(
        List<Addressee> people,
        List<Addressee> others,
        Addressee to,
        String text,
        String draft,
        long revision,
        String problem,
        String done,
        Optional<Findings> findings,
        Advice advice,
        List<String> feelings,
        boolean member) {
    public MessagePage {
        feelings = List.copyOf(feelings);
        people = List.copyOf(people);
        others = List.copyOf(others);
    }

    public int limit() {
        return MessageForm.LIMIT;
    }
}

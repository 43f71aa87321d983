package org.securebase.communication;

import java.util.Optional;
import org.securebase.people.Person;
import org.securebase.vault.Kept;
import org.securebase.vault.RecordId;
import org.securebase.web.Page;

/**
 * Whom something is said to: one of a member's people, or a kind of person.
 *
 * @param value as a form carries it: the id of the person, or the key of the recipient
 * @param name as a page shows it
 * @param recipient what they are
 * @param person whom of the member's people, if it is one of them
 */
public record Addressee(String value, String name, Recipient recipient, Optional<RecordId> person) {

    static Addressee of(Recipient recipient, Page page) {
        return new Addressee(recipient.key(), page.say("say.to." + recipient.key()), recipient, Optional.empty());
    }

    static Addressee of(Kept<Person> person, Page page) {
        return new Addressee(
                person.id().toString(),
                person.value().someone().introduced(page),
                Recipient.of(person.value().relation()),
                Optional.of(person.id()));
    }

    /** One who was chosen and is not among the member's people now, or not for whoever is no longer signed in. */
    static Addressee gone(RecordId id, Page page) {
        return new Addressee(id.toString(), page.say("say.to.unknown"), Recipient.SOMEONE, Optional.empty());
    }

    /** Whether somebody was chosen who is not there, so that it must be chosen again. */
    public boolean gone() {
        return person.isEmpty() && !value.equals(recipient.key());
    }
}

package org.securebase.communication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.securebase.people.People;
import org.securebase.vault.OpenVault;
import org.securebase.vault.RecordId;
import org.securebase.web.Page;
import org.springframework.stereotype.Component;

/** Whom a visitor or a member can choose to say something to. Safe to share between threads. */
@Component
class Addressees {
    private final People people;

    Addressees(People people) {
        this.people = people;
    }

    /**
     * @param to as a form or an address has it; the id of somebody who is not there counts as {@link Addressee#gone()},
     *     and whatever else is unknown as the first of the list
     */
    Addressee chosen(String to, Optional<OpenVault> vault, Page page) {
        return vault.flatMap(open -> people.find(open, to))
                .map(person -> Addressee.of(person, page))
                .or(() -> RecordId.parse(to).map(id -> Addressee.gone(id, page)))
                .orElseGet(() -> Addressee.of(Recipient.named(to).orElse(Recipient.PARTNER), page));
    }

    /** A member's people who are not archived. */
    List<Addressee> people(Optional<OpenVault> vault, Page page) {
        return vault.stream()
                .flatMap(open -> people.all(open).stream())
                .filter(person -> !person.value().outOfSight())
                .map(person -> Addressee.of(person, page))
                .toList();
    }

    List<Addressee> others(Page page) {
        return Arrays.stream(Recipient.values())
                .map(recipient -> Addressee.of(recipient, page))
                .toList();
    }
}

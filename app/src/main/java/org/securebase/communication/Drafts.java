package org.securebase.communication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;
import org.securebase.vault.OpenVault;
import org.securebase.vault.RecordId;
import org.springframework.stereotype.Component;

/** Messages that a member has kept. Safe to share between threads. */
@Component
class Drafts {
    static final Kind<MessageDraft> DRAFT =
            Kind.of("message-draft", MessageDraft.class).readable(MessageDraft::markdown);

    private static final Comparator<Kept<MessageDraft>> NEWEST_FIRST = Comparator.comparing(
                    (Kept<MessageDraft> kept) -> kept.value().changed())
            .reversed()
            .thenComparing(kept -> kept.id().toString());

    List<Kept<MessageDraft>> all(OpenVault vault) {
        return vault.own().all(DRAFT).stream().sorted(NEWEST_FIRST).toList();
    }

    List<Kept<MessageDraft>> to(RecordId person, OpenVault vault) {
        return all(vault).stream()
                .filter(kept -> kept.value().to().equals(person.toString()))
                .toList();
    }

    /** @param id as it stood in an address or a form */
    Optional<Kept<MessageDraft>> find(String id, OpenVault vault) {
        return RecordId.parse(id).flatMap(parsed -> vault.own().get(DRAFT, parsed));
    }

    void add(MessageDraft draft, OpenVault vault) {
        vault.own().put(DRAFT, draft);
    }

    /** @throws org.securebase.vault.Space.Stale if it was changed since, or is gone */
    void change(RecordId id, long revision, MessageDraft draft, OpenVault vault) {
        vault.own().replace(DRAFT, id, revision, draft);
    }

    /** @throws org.securebase.vault.Space.Stale if it was changed since, or is gone */
    void remove(RecordId id, long revision, OpenVault vault) {
        vault.own().remove(DRAFT, id, revision);
    }
}

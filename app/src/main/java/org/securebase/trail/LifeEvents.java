package org.securebase.trail;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;
import org.securebase.vault.OpenVault;
import org.securebase.vault.RecordId;
import org.springframework.stereotype.Component;

/** What happened, by person. Safe to share between threads. */
@Component
class LifeEvents {
    static final Kind<LifeEvent> EVENT = Kind.of("life-event", LifeEvent.class).readable(LifeEvent::markdown);

    private static final Comparator<Kept<LifeEvent>> EARLIEST_FIRST = Comparator.comparing(
                    (Kept<LifeEvent> kept) -> kept.value().day())
            .thenComparing(kept -> kept.id().toString());

    List<Kept<LifeEvent>> about(RecordId person, OpenVault vault) {
        return vault.own().all(EVENT).stream()
                .filter(kept -> kept.value().person().equals(person.toString()))
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    /** @param id as it stood in an address */
    Optional<Kept<LifeEvent>> find(RecordId person, String id, OpenVault vault) {
        return RecordId.parse(id)
                .flatMap(parsed -> vault.own().get(EVENT, parsed))
                .filter(kept -> kept.value().person().equals(person.toString()));
    }

    void add(LifeEvent event, OpenVault vault) {
        vault.own().put(EVENT, event);
    }

    /** @throws org.securebase.vault.Space.Stale if it was changed since, or is gone */
    void change(RecordId id, long revision, LifeEvent event, OpenVault vault) {
        vault.own().replace(EVENT, id, revision, event);
    }

    /** @throws org.securebase.vault.Space.Stale if it was changed since that revision */
    void remove(RecordId id, long revision, OpenVault vault) {
        vault.own().remove(EVENT, id, revision);
    }
}

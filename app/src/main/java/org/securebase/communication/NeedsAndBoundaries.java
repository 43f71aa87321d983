package org.securebase.communication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;
import org.securebase.vault.OpenVault;
import org.securebase.vault.RecordId;
import org.springframework.stereotype.Component;

/** Needs and boundaries that a member keeps with their people. Safe to share between threads. */
@Component
class NeedsAndBoundaries {
    static final Kind<StatedNeed> NEED = Kind.of("need", StatedNeed.class).readable(StatedNeed::markdown);
    static final Kind<StatedBoundary> BOUNDARY =
            Kind.of("boundary", StatedBoundary.class).readable(StatedBoundary::markdown);

    /** Newest first. */
    List<Kept<StatedNeed>> needs(RecordId person, OpenVault vault) {
        return vault.own().all(NEED).stream()
                .filter(kept -> kept.value().person().equals(person.toString()))
                .sorted(Comparator.comparing(
                                (Kept<StatedNeed> kept) -> kept.value().day())
                        .reversed()
                        .thenComparing(kept -> kept.id().toString()))
                .toList();
    }

    /** Newest first. */
    List<Kept<StatedBoundary>> boundaries(RecordId person, OpenVault vault) {
        return vault.own().all(BOUNDARY).stream()
                .filter(kept -> kept.value().person().equals(person.toString()))
                .sorted(Comparator.comparing(
                                (Kept<StatedBoundary> kept) -> kept.value().day())
                        .reversed()
                        .thenComparing(kept -> kept.id().toString()))
                .toList();
    }

    /** @param form that is whole, of a need or a boundary */
    void keep(BuilderForm form, RecordId person, LocalDate day, OpenVault vault) {
        if (form.builder() == Builder.NEED) {
            vault.own().put(NEED, StatedNeed.of(form, person.toString(), day));
        } else {
            vault.own().put(BOUNDARY, StatedBoundary.of(form, person.toString(), day));
        }
    }

    /** Deletes the need or boundary of this id that is kept with this person, if there is one. */
    void remove(RecordId person, String id, OpenVault vault) {
        needs(person, vault).stream()
                .filter(kept -> kept.id().toString().equals(id))
                .forEach(kept -> vault.own().remove(NEED, kept.id(), kept.revision()));
        boundaries(person, vault).stream()
                .filter(kept -> kept.id().toString().equals(id))
                .forEach(kept -> vault.own().remove(BOUNDARY, kept.id(), kept.revision()));
    }

    void removeAll(RecordId person, OpenVault vault) {
        needs(person, vault).forEach(kept -> vault.own().remove(NEED, kept.id(), kept.revision()));
        boundaries(person, vault).forEach(kept -> vault.own().remove(BOUNDARY, kept.id(), kept.revision()));
    }
}

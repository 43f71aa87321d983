package org.securebase.communication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        return with(person, NEED, vault);
    }

    /** Newest first. */
    List<Kept<StatedBoundary>> boundaries(RecordId person, OpenVault vault) {
        return with(person, BOUNDARY, vault);
    }

    private static <T extends Stated> List<Kept<T>> with(RecordId person, Kind<T> kind, OpenVault vault) {
        return vault.own().all(kind).stream()
                .filter(kept -> kept.value().person().equals(person.toString()))
                .sorted(Comparator.comparing((Kept<T> kept) -> kept.value().day())
                        .reversed()
                        .thenComparing(kept -> kept.id().toString()))
                .toList();
    }

    /** @param id as it stood in an address or a form */
    Optional<Kept<StatedNeed>> need(String id, OpenVault vault) {
        return RecordId.parse(id).flatMap(parsed -> vault.own().get(NEED, parsed));
    }

    /** @param id as it stood in an address or a form */
    Optional<Kept<StatedBoundary>> boundary(String id, OpenVault vault) {
        return RecordId.parse(id).flatMap(parsed -> vault.own().get(BOUNDARY, parsed));
    }

    /**
     * Keeps it anew, or in place of the one that the form goes on with; one that was deleted meanwhile is kept as a new one.
     *
     * @param form that is whole, of a need or a boundary
     * @throws org.securebase.vault.Space.Stale if that one was changed since
     */
    void keep(BuilderForm form, RecordId person, LocalDate day, OpenVault vault) {
        if (form.builder() == Builder.NEED) {
            keep(NEED, StatedNeed.of(form, person.toString(), day), need(form.statement(), vault), form, vault);
        } else {
            keep(
                    BOUNDARY,
                    StatedBoundary.of(form, person.toString(), day),
                    boundary(form.statement(), vault),
                    form,
                    vault);
        }
    }

    private static <T extends Stated> void keep(
            Kind<T> kind, T stated, Optional<Kept<T>> before, BuilderForm form, OpenVault vault) {
        if (before.isPresent()) {
            vault.own().replace(kind, before.get().id(), form.revision(), stated);
        } else {
            vault.own().put(kind, stated);
        }
    }

    /**
     * Deletes the need or boundary of this id that is kept with this person, if there is one.
     *
     * @param revision that was read
     * @throws org.securebase.vault.Space.Stale if it was changed since
     */
    void remove(RecordId person, String id, long revision, OpenVault vault) {
        need(id, vault).ifPresent(kept -> remove(NEED, kept, revision, person, vault));
        boundary(id, vault).ifPresent(kept -> remove(BOUNDARY, kept, revision, person, vault));
    }

    private static <T extends Stated> void remove(
            Kind<T> kind, Kept<T> kept, long revision, RecordId person, OpenVault vault) {
        if (kept.value().person().equals(person.toString())) {
            vault.own().remove(kind, kept.id(), revision);
        }
    }

    void removeAll(RecordId person, OpenVault vault) {
        needs(person, vault).forEach(kept -> vault.own().remove(NEED, kept.id(), kept.revision()));
        boundaries(person, vault).forEach(kept -> vault.own().remove(BOUNDARY, kept.id(), kept.revision()));
    }
}

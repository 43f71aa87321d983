package org.securebase.trail;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securebase.assessment.Instrument;
import org.securebase.assessment.Sheet;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;
import org.securebase.vault.OpenVault;
import org.securebase.vault.RecordId;
import org.springframework.stereotype.Component;

/** Finished sittings, and those that were begun. Safe to share between threads. */
@Component
class KeptResults {
    static final Kind<SittingResult> RESULT = Kind.of("sitting-result", SittingResult.class);
    static final Kind<SittingDraft> DRAFT =
            Kind.of("sitting-draft", SittingDraft.class).readable(SittingDraft::markdown);

    private static final Comparator<Kept<SittingResult>> EARLIEST_FIRST = Comparator.comparing(
                    (Kept<SittingResult> kept) -> kept.value().finished())
            .thenComparing(kept -> kept.id().toString());

    private final Instrument instrument;

    KeptResults(Instrument instrument) {
        this.instrument = instrument;
    }

    String markdown(SittingResult result) {
        return result.markdown(instrument);
    }

    /** Those about everyone, earliest first. */
    List<Kept<SittingResult>> all(OpenVault vault) {
        return vault.own().all(RESULT).stream().sorted(EARLIEST_FIRST).toList();
    }

    List<Kept<SittingResult>> about(RecordId person, OpenVault vault) {
        return all(vault).stream()
                .filter(kept -> kept.value().person().equals(person.toString()))
                .toList();
    }

    void keep(RecordId person, LocalDateTime finished, Sheet sheet, OpenVault vault) {
        vault.own().put(RESULT, SittingResult.of(person, finished, sheet, instrument));
    }

    Optional<Kept<SittingDraft>> draft(RecordId person, OpenVault vault) {
        return drafts(person, vault).stream().findFirst();
    }

    List<Kept<SittingDraft>> drafts(RecordId person, OpenVault vault) {
        return vault.own().all(DRAFT).stream()
                .filter(kept -> kept.value().person().equals(person.toString()))
                .sorted(Comparator.comparing(kept -> kept.id().toString()))
                .toList();
    }

    void begin(SittingDraft draft, OpenVault vault) {
        vault.own().put(DRAFT, draft);
    }

    /** The instrument as a later sitting about this person asks it; a first one ends earlier and asks as ever. */
    Instrument asking(RecordId person, OpenVault vault) {
        Map<Integer, Integer> times = new HashMap<>();
        List<Kept<SittingResult>> before = about(person, vault);
        before.forEach(kept -> StatementAnswer.in(instrument, kept.value().answers())
                .forEach(answer -> times.merge(answer.position(), 1, Integer::sum)));
        return before.isEmpty() ? instrument : instrument.tracking(times);
    }

    /** A draft with one answer more, or the result if that was the last. */
    void take(
            Kept<SittingDraft> draft,
            RecordId person,
            Sheet sheet,
            boolean finished,
            LocalDateTime now,
            OpenVault vault) {
        if (!finished) {
            vault.own().replace(DRAFT, draft.id(), draft.revision(), SittingDraft.of(person, sheet, instrument));
            return;
        }
        vault.own().inOneGo(() -> {
            vault.own().remove(DRAFT, draft.id(), draft.revision());
            keep(person, now, sheet, vault);
        });
    }

    void drop(Kept<SittingDraft> draft, OpenVault vault) {
        vault.own().remove(DRAFT, draft.id(), draft.revision());
    }
}

package org.securebase.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.securebase.assessment.Dimension;
import org.securebase.assessment.Instrument;
import org.securebase.people.People;
import org.securebase.psychometrics.change.Finding;
import org.securebase.psychometrics.change.Finding.Missing;
import org.securebase.psychometrics.change.Finding.TooEarly;
import org.securebase.psychometrics.change.Findings;
import org.securebase.psychometrics.change.Occasion;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.vault.RecordId;
import org.springframework.stereotype.Component;

/** Reads every history, and judges all of them together. Safe to share between threads. */
@Component
class Histories {
    private final People people;
    private final KeptResults results;
    private final Instrument instrument;

    Histories(People people, KeptResults results, Instrument instrument) {
        this.people = people;
        this.results = results;
        this.instrument = instrument;
    }

    /** One for each person, the archived ones too, with sittings or without. */
    All all(OpenVault vault) {
        List<Kept<SittingResult>> kept = results.all(vault);
        return new All(people.all(vault).stream()
                .map(person -> History.of(person, kept, instrument))
                .toList());
    }

    private record Scale(RecordId person, Dimension dimension) {}

    /** Everyone's histories. Belongs to one request. */
    static final class All {
        private final Map<RecordId, History> byPerson = new LinkedHashMap<>();
        private final Map<Scale, Finding> findings;

        All(List<History> histories) {
            Map<Scale, List<Occasion>> occasions = new LinkedHashMap<>();
            for (History history : histories) {
                RecordId person = history.person().id();
                byPerson.put(person, history);
                for (Dimension dimension : Dimension.values()) {
                    occasions.put(new Scale(person, dimension), history.occasions(dimension));
                }
            }
            this.findings = Findings.judge(occasions);
        }

        History of(RecordId person) {
            return Objects.requireNonNull(byPerson.get(person));
        }

        /** What may be said of a change with this person, everyone and both dimensions looked at together. */
        Finding finding(RecordId person, Dimension dimension) {
            return Objects.requireNonNull(findings.get(new Scale(person, dimension)));
        }

        /** How many comparisons were looked at together. */
        int comparisons() {
            return (int) findings.values().stream().filter(All::wasCompared).count();
        }

        private static boolean wasCompared(Finding finding) {
            return !(finding instanceof TooEarly early) || early.missing() == Missing.CERTAINTY;
        }
    }
}

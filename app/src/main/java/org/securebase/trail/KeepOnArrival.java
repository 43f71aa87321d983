package org.securebase.trail;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.securebase.account.Arriving;
import org.securebase.assessment.Instrument;
import org.securebase.assessment.Sheet;
import org.securebase.assessment.VisitorSheets;
import org.securebase.assessment.VisitorSheets.Carried;
import org.securebase.people.People;
import org.securebase.people.Person;
import org.securebase.people.Someone;
import org.securebase.vault.OpenVault;
import org.securebase.vault.RecordId;
import org.springframework.stereotype.Component;

/**
 * Keeps what a visitor answered when they make an account: finished sheets as results, a begun one to be gone on with.
 * Their browser carries nothing of it any more.
 */
@Component
class KeepOnArrival implements Arriving {
    private final VisitorSheets visitors;
    private final People people;
    private final KeptResults results;
    private final Instrument instrument;

    KeepOnArrival(VisitorSheets visitors, People people, KeptResults results, Instrument instrument) {
        this.visitors = visitors;
        this.people = people;
        this.results = results;
        this.instrument = instrument;
    }

    @Override
    public void arrived(HttpServletRequest request, HttpServletResponse response, OpenVault vault) {
        visitors.carriedBy(request).ifPresent(carried -> {
            vault.own().inOneGo(() -> keep(carried, vault));
            visitors.forget(request, response);
        });
    }

    /** Two sheets about the same nickname and relation are about one person; without a nickname nobody can tell. */
    private void keep(Carried carried, OpenVault vault) {
        Map<Someone, RecordId> known = new HashMap<>();
        for (Sheet sheet : carried.all()) {
            if (sheet.untouched()) {
                continue;
            }
            Someone someone = sheet.someone();
            RecordId person = someone.nickname().isEmpty()
                    ? add(someone, vault)
                    : known.computeIfAbsent(someone, unknown -> add(unknown, vault));
            keep(person, sheet, carried, vault);
        }
    }

    private RecordId add(Someone someone, OpenVault vault) {
        return people.add(vault, Person.of(someone)).id();
    }

    private void keep(RecordId person, Sheet sheet, Carried carried, OpenVault vault) {
        if (sheet.finished(instrument)) {
            results.keep(person, carried.touched(), sheet, vault);
        } else {
            results.begin(SittingDraft.of(person, sheet, instrument), vault);
        }
    }
}

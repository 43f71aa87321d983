package org.securebase.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Puts a person out of sight without losing anything, and back. */
@Controller
class ArchiveController {
    private final People people;
    private final Clock clock;

    ArchiveController(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @PostMapping("/people/{id}/archive")
    String archive(OpenVault vault, @PathVariable String id) {
        return set(vault, id, Optional.of(LocalDate.now(clock)), "archived");
    }

    @PostMapping("/people/{id}/unarchive")
    String unarchive(OpenVault vault, @PathVariable String id) {
        return set(vault, id, Optional.empty(), "unarchived");
    }

    private String set(OpenVault vault, String id, Optional<LocalDate> day, String done) {
        Kept<Person> person = people.demand(vault, id);
        people.change(vault, person.id(), person.revision(), person.value().archivedOn(day));
        return "redirect:/people/" + person.id() + "?done=" + done;
    }
}

package org.securebase.communication;

import org.securebase.people.People;
import org.securebase.people.Person;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Deletes a need or a boundary from a person's page. */
@Controller
class SaidController {
    private final People people;
    private final NeedsAndBoundaries kept;

    SaidController(People people, NeedsAndBoundaries kept) {
        this.people = people;
        this.kept = kept;
    }

    @PostMapping("/people/{id}/said/{statement}/delete")
    String remove(OpenVault vault, @PathVariable String id, @PathVariable String statement) {
        Kept<Person> person = people.demand(vault, id);
        kept.remove(person.id(), statement, vault);
        return "redirect:/people/" + person.id() + "#said";
    }
}

package org.securebase.communication;

import java.util.Optional;
import org.securebase.people.People;
import org.securebase.people.Person;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.vault.Space;
import org.securebase.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A need or a boundary on a person's page: to be changed, or deleted. */
@Controller
class SaidController {
    private final People people;
    private final NeedsAndBoundaries kept;
    private final BuilderPages pages;

    SaidController(People people, NeedsAndBoundaries kept, BuilderPages pages) {
        this.people = people;
        this.kept = kept;
        this.pages = pages;
    }

    @GetMapping("/people/{id}/said/{statement}")
    ModelAndView open(
            OpenVault vault,
            @PathVariable String id,
            @PathVariable String statement,
            @ModelAttribute("page") Page page) {
        Kept<Person> person = people.demand(vault, id);
        return kept.need(statement, vault)
                .map(BuilderForm::ofNeed)
                .or(() -> kept.boundary(statement, vault).map(BuilderForm::ofBoundary))
                .filter(form -> form.to().equals(person.id().toString()))
                .map(form -> new ModelAndView("say/builder")
                        .addObject("say", pages.of(form, true, Optional.of(vault), page)))
                .orElseGet(() -> new ModelAndView(backTo(person)));
    }

    @PostMapping("/people/{id}/said/{statement}/delete")
    String remove(
            OpenVault vault,
            @PathVariable String id,
            @PathVariable String statement,
            @RequestParam(defaultValue = "") String revision) {
        Kept<Person> person = people.demand(vault, id);
        try {
            kept.remove(person.id(), statement, Kept.revision(revision), vault);
            return "redirect:/people/" + person.id() + "?done=removed";
        } catch (Space.Stale changedMeanwhile) {
            return "redirect:/people/" + person.id() + "?done=stale";
        }
    }

    private static String backTo(Kept<Person> person) {
        return "redirect:/people/" + person.id() + "#said";
    }
}

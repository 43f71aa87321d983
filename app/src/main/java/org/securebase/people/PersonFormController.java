package org.securebase.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.vault.Space;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /people/add} and {@code /people/{id}/edit}: who somebody is. */
@Controller
class PersonFormController {
    private final People people;
    private final Clock clock;

    PersonFormController(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/people/add")
    ModelAndView blank(OpenVault vault) {
        return page(HttpStatus.OK, "", PersonForm.blank());
    }

    @PostMapping("/people/add")
    ModelAndView add(
            OpenVault vault,
            @RequestParam(defaultValue = "") String nickname,
            @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String colour) {
        PersonForm form = PersonForm.typed(nickname, relation, since, colour, 0, LocalDate.now(clock));
        return form.person(Optional.empty())
                .map(person -> done(people.add(vault, person), "added"))
                .orElseGet(() -> page(HttpStatus.UNPROCESSABLE_CONTENT, "", form));
    }

    @GetMapping("/people/{id}/edit")
    ModelAndView filled(OpenVault vault, @PathVariable String id) {
        Kept<Person> person = people.demand(vault, id);
        return page(HttpStatus.OK, id, PersonForm.of(person.value(), person.revision()));
    }

    @PostMapping("/people/{id}/edit")
    ModelAndView change(
            OpenVault vault,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String nickname,
            @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String colour,
            @RequestParam(defaultValue = "") String revision) {
        Kept<Person> before = people.demand(vault, id);
        PersonForm form =
                PersonForm.typed(nickname, relation, since, colour, Kept.revision(revision), LocalDate.now(clock));
        Optional<Person> after = form.person(before.value().archived());
        if (after.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, id, form);
        }
        try {
            return done(people.change(vault, before.id(), form.revision(), after.get()), "changed");
        } catch (Space.Stale changedMeanwhile) {
            return stale(vault, id, form);
        }
    }

    /** Shown again with the newest revision, so that sending it once more is a decision. */
    private ModelAndView stale(OpenVault vault, String id, PersonForm form) {
        Kept<Person> newest = people.demand(vault, id);
        return page(HttpStatus.CONFLICT, id, form.stale(newest.revision()))
                .addObject("stored", PersonForm.of(newest.value(), newest.revision()));
    }

    private static ModelAndView done(Kept<Person> person, String done) {
        return new ModelAndView("redirect:/people/" + person.id() + "?done=" + done);
    }

    private static ModelAndView page(HttpStatus status, String id, PersonForm form) {
        return new ModelAndView("people/form", status).addObject("id", id).addObject("form", form);
    }
}

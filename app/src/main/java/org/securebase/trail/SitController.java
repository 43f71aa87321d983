package org.securebase.trail;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.securebase.assessment.Instrument;
import org.securebase.assessment.Reply;
import org.securebase.assessment.Sheet;
import org.securebase.assessment.StatementPage;
import org.securebase.people.People;
import org.securebase.people.Person;
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

/**
 * {@code /people/{id}/statement}: a member's sitting about one of their people. It lies in their vault from the first
 * answer, so it can be gone on with from any device; finishing keeps it.
 */
@Controller
class SitController {
    private final People people;
    private final KeptResults results;
    private final Clock clock;

    SitController(People people, KeptResults results, Clock clock) {
        this.people = people;
        this.results = results;
        this.clock = clock;
    }

    @PostMapping("/people/{id}/sit")
    String sit(OpenVault vault, @PathVariable String id) {
        Kept<Person> person = people.demand(vault, id);
        if (results.draft(person.id(), vault).isEmpty()) {
            int seed = ThreadLocalRandom.current().nextInt(Sheet.SEEDS);
            results.begin(SittingDraft.begun(person.id(), seed), vault);
        }
        return "redirect:" + statement(person);
    }

    /** Gives up what was begun. */
    @PostMapping("/people/{id}/sit/drop")
    String drop(OpenVault vault, @PathVariable String id) {
        Kept<Person> person = people.demand(vault, id);
        results.drafts(person.id(), vault).forEach(draft -> results.drop(draft, vault));
        return "redirect:" + home(person);
    }

    @GetMapping("/people/{id}/statement")
    ModelAndView statement(OpenVault vault, @PathVariable String id) {
        Kept<Person> person = people.demand(vault, id);
        Optional<Kept<SittingDraft>> draft = results.draft(person.id(), vault);
        if (draft.isEmpty()) {
            return new ModelAndView("redirect:" + home(person));
        }
        Instrument asking = results.asking(person.id(), vault);
        Sheet sheet = draft.get().value().sheet(person.value().someone(), asking);
        return sheet.shown(asking).isEmpty()
                ? taken(person, draft.get(), sheet, asking, vault)
                : page(HttpStatus.OK, person, StatementPage.of(sheet, asking, false));
    }

    @PostMapping("/people/{id}/statement")
    ModelAndView respond(
            OpenVault vault,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") String place,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "next") String action) {
        Kept<Person> person = people.demand(vault, id);
        Optional<Kept<SittingDraft>> draft = results.draft(person.id(), vault);
        if (draft.isEmpty()) {
            return new ModelAndView("redirect:" + home(person));
        }
        Instrument asking = results.asking(person.id(), vault);
        Sheet before = draft.get().value().sheet(person.value().someone(), asking);
        Reply.Outcome outcome = new Reply(place, item, answer, action).to(before, asking);
        if (outcome instanceof Reply.NothingChosen nothing) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, person, StatementPage.of(nothing.here(), asking, true));
        }
        return outcome instanceof Reply.Onward onward
                ? taken(person, draft.get(), onward.sheet(), asking, vault)
                : new ModelAndView("redirect:" + statement(person));
    }

    /** Another window may have answered meanwhile; what is current is shown then. */
    private ModelAndView taken(
            Kept<Person> person, Kept<SittingDraft> draft, Sheet sheet, Instrument asking, OpenVault vault) {
        boolean finished = sheet.shown(asking).isEmpty();
        try {
            results.take(draft, person.id(), sheet, finished, LocalDateTime.now(clock), vault);
        } catch (Space.Stale answeredElsewhere) {
            return new ModelAndView("redirect:" + statement(person));
        }
        return new ModelAndView("redirect:" + (finished ? home(person) + "?done=kept" : statement(person)));
    }

    private static ModelAndView page(HttpStatus status, Kept<Person> person, StatementPage shown) {
        return new ModelAndView("assessment/statement", status)
                .addObject("shown", shown)
                .addObject("action", statement(person))
                .addObject("pause", home(person))
                .addObject("other", "");
    }

    private static String home(Kept<Person> person) {
        return "/people/" + person.id();
    }

    private static String statement(Kept<Person> person) {
        return home(person) + "/statement";
    }
}

package org.securebase.trail;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.securebase.assessment.Instrument;
import org.securebase.assessment.Sheet;
import org.securebase.assessment.VisitorSheets;
import org.securebase.assessment.VisitorSheets.Carried;
import org.securebase.people.People;
import org.securebase.people.Person;
import org.securebase.people.Someone;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /keep/{number}}: keeps a result that a member's browser carries, with one of their people or a new one. */
@Controller
class KeepController {
    private static final String SOMEONE_NEW = "new";
    private static final String NOTHING_TO_KEEP = "redirect:/pattern";

    private final VisitorSheets visitors;
    private final People people;
    private final KeptResults results;
    private final Instrument instrument;

    KeepController(VisitorSheets visitors, People people, KeptResults results, Instrument instrument) {
        this.visitors = visitors;
        this.people = people;
        this.results = results;
        this.instrument = instrument;
    }

    @GetMapping("/keep/{number}")
    ModelAndView ask(
            OpenVault vault,
            HttpServletRequest request,
            @PathVariable String number,
            @ModelAttribute("page") Page page) {
        return finished(request, number)
                .map(sheet -> page(HttpStatus.OK, vault, number, sheet, page))
                .orElseGet(() -> new ModelAndView(NOTHING_TO_KEEP));
    }

    private Optional<Sheet> finished(HttpServletRequest request, String number) {
        return visitors.carriedBy(request)
                .flatMap(carried -> carried.numbered(number))
                .filter(sheet -> sheet.finished(instrument));
    }

    private ModelAndView page(HttpStatus status, OpenVault vault, String number, Sheet sheet, Page page) {
        List<Kept<Person>> all = people.all(vault);
        List<KeepChoice> choices = all.stream()
                .map(kept -> new KeepChoice(
                        kept.id().toString(), kept.value().someone().introduced(page)))
                .toList();
        return new ModelAndView("trail/keep", status)
                .addObject("number", number)
                .addObject("someone", sheet.someone())
                .addObject("choices", choices)
                .addObject("chosen", alike(all, sheet.someone()))
                .addObject("missing", status.isError());
    }

    /** Whoever has the same name and relation is probably the same person. */
    private static String alike(List<Kept<Person>> all, Someone someone) {
        return all.stream()
                .filter(kept -> kept.value().someone().equals(someone))
                .map(kept -> kept.id().toString())
                .findFirst()
                .orElse(SOMEONE_NEW);
    }

    @PostMapping("/keep/{number}")
    ModelAndView keep(
            OpenVault vault,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String person,
            @ModelAttribute("page") Page page) {
        Optional<Sheet> sheet = finished(request, number);
        if (sheet.isEmpty()) {
            return new ModelAndView(NOTHING_TO_KEEP);
        }
        Optional<Kept<Person>> chosen = people.find(vault, person);
        if (chosen.isEmpty() && !person.equals(SOMEONE_NEW)) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, vault, number, sheet.get(), page);
        }
        Carried carried = visitors.carriedBy(request).orElseThrow();
        Kept<Person> about = kept(vault, chosen, sheet.get(), carried);
        visitors.forget(request, response, Integer.parseInt(number));
        return new ModelAndView("redirect:/people/" + about.id() + "?done=kept");
    }

    /** Someone new comes with their result, or not at all. */
    private Kept<Person> kept(OpenVault vault, Optional<Kept<Person>> chosen, Sheet sheet, Carried carried) {
        AtomicReference<@Nullable Kept<Person>> about = new AtomicReference<>();
        vault.own().inOneGo(() -> about.set(keep(vault, chosen, sheet, carried)));
        return Objects.requireNonNull(about.get());
    }

    private Kept<Person> keep(OpenVault vault, Optional<Kept<Person>> chosen, Sheet sheet, Carried carried) {
        Kept<Person> about = chosen.orElseGet(() -> people.add(vault, Person.of(sheet.someone())));
        results.keep(about.id(), carried.touched(), sheet, vault);
        return about;
    }
}

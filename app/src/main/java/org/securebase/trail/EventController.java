package org.securebase.trail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

/** {@code /people/{id}/events}: what happened, marked on the trail. */
@Controller
class EventController {
    private final People people;
    private final LifeEvents events;
    private final Clock clock;

    EventController(People people, LifeEvents events, Clock clock) {
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/people/{id}/events/add")
    ModelAndView blank(OpenVault vault, @PathVariable String id) {
        return page(HttpStatus.OK, people.demand(vault, id), "", EventForm.blank());
    }

    @PostMapping("/people/{id}/events/add")
    ModelAndView add(
            OpenVault vault,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String note) {
        Kept<Person> person = people.demand(vault, id);
        EventForm form = EventForm.typed(what, day, note, 0, LocalDate.now(clock));
        Optional<LifeEvent> event = form.event(person.id());
        if (event.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, person, "", form);
        }
        events.add(event.get(), vault);
        return home(person);
    }

    @GetMapping("/people/{id}/events/{event}/edit")
    ModelAndView filled(OpenVault vault, @PathVariable String id, @PathVariable String event) {
        Kept<Person> person = people.demand(vault, id);
        return events.find(person.id(), event, vault)
                .map(kept -> page(HttpStatus.OK, person, event, EventForm.of(kept.value(), kept.revision())))
                .orElseGet(() -> home(person));
    }

    @PostMapping("/people/{id}/events/{event}/edit")
    ModelAndView change(
            OpenVault vault,
            @PathVariable String id,
            @PathVariable String event,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String revision) {
        Kept<Person> person = people.demand(vault, id);
        long read = Kept.revision(revision);
        EventForm form = EventForm.typed(what, day, note, read, LocalDate.now(clock));
        Optional<LifeEvent> changed = form.event(person.id());
        Optional<Kept<LifeEvent>> before = events.find(person.id(), event, vault);
        if (before.isEmpty()) {
            // removed elsewhere: what was typed is offered as a new one
            return page(HttpStatus.CONFLICT, person, "", form.stale(0));
        }
        if (changed.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, person, event, form);
        }
        try {
            events.change(before.get().id(), read, changed.get(), vault);
            return home(person);
        } catch (Space.Stale changedMeanwhile) {
            return page(
                    HttpStatus.CONFLICT, person, event, form.stale(before.get().revision()));
        }
    }

    @PostMapping("/people/{id}/events/{event}/remove")
    ModelAndView remove(
            OpenVault vault,
            @PathVariable String id,
            @PathVariable String event,
            @RequestParam(defaultValue = "") String revision) {
        Kept<Person> person = people.demand(vault, id);
        try {
            events.find(person.id(), event, vault)
                    .ifPresent(kept -> events.remove(kept.id(), Kept.revision(revision), vault));
            return new ModelAndView("redirect:/people/" + person.id() + "?done=removed");
        } catch (Space.Stale changedMeanwhile) {
            return new ModelAndView("redirect:/people/" + person.id() + "?done=stale");
        }
    }

    private static ModelAndView home(Kept<Person> person) {
        return new ModelAndView("redirect:/people/" + person.id() + "#happened");
    }

    private static ModelAndView page(HttpStatus status, Kept<Person> person, String event, EventForm form) {
        return new ModelAndView("trail/event", status)
                .addObject("person", person.id().toString())
                .addObject("event", event)
                .addObject("form", form);
    }
}

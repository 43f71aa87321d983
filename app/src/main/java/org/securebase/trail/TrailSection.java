package org.securebase.trail;

import java.util.Map;
import java.util.Optional;
import org.securebase.people.Part;
import org.securebase.people.Person;
import org.securebase.people.PersonSection;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the map, the trail and what happened on a person's page. */
@Component
@Order(10)
class TrailSection implements PersonSection {
    private final Histories histories;
    private final KeptResults results;
    private final LifeEvents events;

    TrailSection(Histories histories, KeptResults results, LifeEvents events) {
        this.histories = histories;
        this.results = results;
        this.events = events;
    }

    @Override
    public Optional<Part> of(Kept<Person> person, OpenVault vault, Page page) {
        Histories.All all = histories.all(vault);
        TrailPage trail = TrailPage.of(
                all.of(person.id()),
                all,
                events.about(person.id(), vault),
                results.draft(person.id(), vault).isPresent(),
                page);
        return Optional.of(new Part("trail/person", Map.of("page", page, "trail", trail)));
    }
}

package org.securebase.trail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securebase.people.Part;
import org.securebase.people.PeopleSection;
import org.securebase.people.Person;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts everyone on one map. */
@Component
@Order(10)
class EveryoneSection implements PeopleSection {
    private final Histories histories;

    EveryoneSection(Histories histories) {
        this.histories = histories;
    }

    @Override
    public Optional<Part> of(List<Kept<Person>> people, OpenVault vault, Page page) {
        Histories.All all = histories.all(vault);
        EveryonePage everyone = EveryonePage.of(
                people.stream().map(person -> all.of(person.id())).toList(), page);
        return everyone.people().isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("trail/everyone", Map.of("page", page, "everyone", everyone)));
    }
}

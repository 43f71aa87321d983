package org.securebase.communication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.securebase.people.Part;
import org.securebase.people.Person;
import org.securebase.people.PersonSection;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts needs and boundaries on a person's page. */
@Component
@Order(20)
class SaidSection implements PersonSection {
    private final NeedsAndBoundaries kept;

    SaidSection(NeedsAndBoundaries kept) {
        this.kept = kept;
    }

    @Override
    public Optional<Part> of(Kept<Person> person, OpenVault vault, Page page) {
        List<SaidLine> lines = Stream.concat(
                        kept.needs(person.id(), vault).stream().map(need -> SaidLine.ofNeed(need, page)),
                        kept.boundaries(person.id(), vault).stream()
                                .map(boundary -> SaidLine.ofBoundary(boundary, page)))
                .toList();
        return Optional.of(new Part(
                "say/person",
                Map.of(
                        "page",
                        page,
                        "person",
                        person.id().toString(),
                        "name",
                        person.value().someone().called(page),
                        "lines",
                        lines)));
    }
}

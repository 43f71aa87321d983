package org.securebase.people;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /people/{id}}: one person, with what each room keeps of them. */
@Controller
class PersonController {
    /** What can have been done just before; its words are on the page. */
    private static final Set<String> DONE =
            Set.of("added", "changed", "archived", "unarchived", "kept", "removed", "stale");

    private final People people;
    private final ObjectProvider<PersonSection> sections;
    private final TemplateEngine templates;

    PersonController(People people, ObjectProvider<PersonSection> sections, TemplateEngine templates) {
        this.people = people;
        this.sections = sections;
        this.templates = templates;
    }

    @GetMapping("/people/{id}")
    String person(
            OpenVault vault,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done,
            @ModelAttribute("page") Page page,
            Model model) {
        Kept<Person> person = people.demand(vault, id);
        model.addAttribute("person", PersonLine.of(person, page));
        model.addAttribute("sections", sections(person, vault, page));
        model.addAttribute("done", DONE.contains(done) ? done : "");
        return "people/person";
    }

    private List<Content> sections(Kept<Person> person, OpenVault vault, Page page) {
        return sections.orderedStream()
                .map(section -> section.of(person, vault, page))
                .flatMap(Optional::stream)
                .map(part -> part.on(templates))
                .toList();
    }
}

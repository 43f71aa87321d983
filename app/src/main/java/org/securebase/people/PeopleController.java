package org.securebase.people;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /people}: everyone, with what the rooms have to show of all of them together. */
@Controller
class PeopleController {
    private final People people;
    private final ObjectProvider<PeopleSection> sections;
    private final TemplateEngine templates;

    PeopleController(People people, ObjectProvider<PeopleSection> sections, TemplateEngine templates) {
        this.people = people;
        this.sections = sections;
        this.templates = templates;
    }

    @GetMapping("/people")
    String all(
            OpenVault vault,
            @RequestParam(defaultValue = "") String done,
            @ModelAttribute("page") Page page,
            Model model) {
        List<Kept<Person>> all = people.all(vault);
        List<Kept<Person>> present =
                all.stream().filter(kept -> !kept.value().outOfSight()).toList();
        model.addAttribute("sections", sections(present, vault, page));
        model.addAttribute("present", lines(present, page));
        model.addAttribute(
                "archived",
                lines(all.stream().filter(kept -> kept.value().outOfSight()).toList(), page));
        model.addAttribute("deleted", done.equals("deleted"));
        return "people/list";
    }

    private List<Content> sections(List<Kept<Person>> present, OpenVault vault, Page page) {
        return sections.orderedStream()
                .map(section -> section.of(present, vault, page))
                .flatMap(Optional::stream)
                .map(part -> part.on(templates))
                .toList();
    }

    private static List<PersonLine> lines(List<Kept<Person>> people, Page page) {
        return people.stream().map(kept -> PersonLine.of(kept, page)).toList();
    }
}

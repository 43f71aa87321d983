package org.securebase.people;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** {@code /people/{id}/delete}: a person with all that belongs to them, after saying what that is. */
@Controller
class DeletionController {
    private final People people;
    private final ObjectProvider<BelongsToPerson> rooms;

    DeletionController(People people, ObjectProvider<BelongsToPerson> rooms) {
        this.people = people;
        this.rooms = rooms;
    }

    @GetMapping("/people/{id}/delete")
    String ask(OpenVault vault, @PathVariable String id, @ModelAttribute("page") Page page, Model model) {
        Kept<Person> person = people.demand(vault, id);
        List<String> belongings = rooms.orderedStream()
                .map(room -> room.inWords(person.id(), vault, page))
                .flatMap(Optional::stream)
                .toList();
        model.addAttribute("person", PersonLine.of(person, page));
        model.addAttribute("belongings", belongings);
        return "people/delete";
    }

    @PostMapping("/people/{id}/delete")
    String delete(OpenVault vault, @PathVariable String id) {
        Kept<Person> person = people.demand(vault, id);
        vault.own().inOneGo(() -> {
            rooms.orderedStream().forEach(room -> room.delete(person.id(), vault));
            people.remove(vault, person.id(), person.revision());
        });
        return "redirect:/people?done=deleted";
    }
}

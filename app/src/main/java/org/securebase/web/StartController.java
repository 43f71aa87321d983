package org.securebase.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page one arrives at; or comes back to, and then it offers to go on. */
@Controller
class StartController {
    private final ObjectProvider<Unfinished> rooms;

    StartController(ObjectProvider<Unfinished> rooms) {
        this.rooms = rooms;
    }

    @GetMapping("/")
    String start(HttpServletRequest request, Model model) {
        model.addAttribute("unfinished", unfinished(request));
        return "web/start";
    }

    private Optional<String> unfinished(HttpServletRequest request) {
        return rooms.orderedStream()
                .map(room -> room.path(request))
                .flatMap(Optional::stream)
                .findFirst();
    }
}

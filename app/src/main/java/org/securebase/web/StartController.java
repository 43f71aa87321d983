package org.securebase.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page one arrives at. */
@Controller
class StartController {

    @GetMapping("/")
    String start() {
        return "web/start";
    }
}

package org.securebase.safety;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /help}: whom to call. It asks for no place and guesses none. */
@Controller
class HelpController {

    private final Clock clock;
    private final HelpDirectory directory;

    HelpController(Clock clock) throws IOException {
        this.clock = clock;
        this.directory = HelpDirectory.read();
    }

    @GetMapping("/help")
    String help(Model model) {
        model.addAttribute("directory", directory);
        model.addAttribute("today", LocalDate.now(clock));
        return "safety/help";
    }
}

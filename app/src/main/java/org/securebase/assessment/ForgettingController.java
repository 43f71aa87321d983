package org.securebase.assessment;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** When a visitor's answers are gone: because they asked for it, or because nobody can read them any more. */
@Controller
class ForgettingController {

    @PostMapping("/pattern/forget")
    String forget(Visitor visitor) {
        visitor.forget();
        return "redirect:/pattern/forgotten";
    }

    @GetMapping("/pattern/forgotten")
    String forgotten() {
        return "assessment/forgotten";
    }

    /** Where {@link StartAgain} leads. */
    @GetMapping("/pattern/start-again")
    String startAgain() {
        return "assessment/startagain";
    }
}

package org.securebase.assessment;

import java.time.Clock;
import org.securebase.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /pattern/result}: where somebody stands, how sure that is, and what to try; on screen and on paper. */
@Controller
class ResultController {
    private final Instrument instrument;
    private final Steps steps;
    private final Clock clock;

    ResultController(Instrument instrument, Steps steps, Clock clock) {
        this.instrument = instrument;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping("/pattern/result")
    String current(Visitor visitor, @ModelAttribute("page") Page page, Model model) {
        return view("assessment/result", visitor, "", page, model);
    }

    @GetMapping("/pattern/result/{number}")
    String numbered(Visitor visitor, @PathVariable String number, @ModelAttribute("page") Page page, Model model) {
        return view("assessment/result", visitor, number, page, model);
    }

    @GetMapping("/pattern/result/{number}/print")
    String onPaper(Visitor visitor, @PathVariable String number, @ModelAttribute("page") Page page, Model model) {
        return view("assessment/resultpaper", visitor, number, page, model);
    }

    private String view(String template, Visitor visitor, String number, Page page, Model model) {
        return Chosen.by(
                visitor,
                number,
                instrument,
                chosen -> {
                    model.addAttribute("result", ResultPage.of(chosen, instrument, steps, clock.getZone(), page));
                    return template;
                },
                path -> "redirect:" + path);
    }
}

package org.securebase.assessment;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /pattern/statement}: one statement a page. The address never says which, and what is ticked travels only in the
 * form and the sealed cookie.
 */
@Controller
class StatementController {
    private static final String HERE = "redirect:/pattern/statement";

    private final Instrument instrument;
    private final Clock clock;

    StatementController(Instrument instrument, Clock clock) {
        this.instrument = instrument;
        this.clock = clock;
    }

    @GetMapping("/pattern/statement")
    String statement(Visitor visitor, Model model) {
        if (visitor.sheets().isEmpty()) {
            return "redirect:/pattern/who";
        }
        Sheet sheet = visitor.sheets().get().sheet();
        if (sheet.shown(instrument).isEmpty()) {
            return "redirect:/pattern/result";
        }
        model.addAttribute("shown", StatementPage.of(sheet, instrument, false));
        return "assessment/statement";
    }

    @PostMapping("/pattern/statement")
    ModelAndView respond(
            Visitor visitor,
            @RequestParam(defaultValue = "-1") String place,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "next") String action) {
        if (visitor.sheets().isEmpty()) {
            return new ModelAndView(HERE);
        }
        Sheets sheets = visitor.sheets().get();
        Reply.Outcome outcome = new Reply(place, item, answer, action).to(sheets.sheet(), instrument);
        if (outcome instanceof Reply.NothingChosen nothing) {
            return nothingChosen(nothing.here());
        }
        if (outcome instanceof Reply.Onward onward) {
            visitor.take(sheets.with(onward.sheet(), clock.instant()));
        }
        return new ModelAndView(HERE);
    }

    private ModelAndView nothingChosen(Sheet sheet) {
        ModelAndView again = new ModelAndView("assessment/statement", HttpStatus.UNPROCESSABLE_CONTENT);
        again.addObject("shown", StatementPage.of(sheet, instrument, true));
        return again;
    }
}

package org.securebase.assessment;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
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
        OptionalInt shown = sheet.shown(instrument);
        if (shown.isEmpty()) {
            return "redirect:/pattern/result";
        }
        model.addAttribute("shown", StatementPage.of(sheet, instrument, shown.getAsInt(), false));
        return "assessment/statement";
    }

    @PostMapping("/pattern/statement")
    ModelAndView respond(
            Visitor visitor,
            @RequestParam(defaultValue = "-1") String place,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "next") String action) {
        Optional<Sheets> sheets = visitor.sheets();
        Optional<Sheet> sheet = sheets.flatMap(all -> standing(all.sheet(), place, item));
        // a page from another tab, or from before a change: whatever is current is shown, and nothing is lost
        if (sheets.isEmpty() || sheet.isEmpty()) {
            return new ModelAndView(HERE);
        }
        Sheet here = sheet.get();
        int position = here.shown(instrument).orElseThrow();
        if (action.equals("back")) {
            return take(visitor, sheets.get(), here.back());
        }
        Optional<Answer> given = given(action, answer, position);
        return given.isEmpty()
                ? nothingChosen(here, position)
                : take(
                        visitor,
                        sheets.get(),
                        after(given.get(), here, sheets.get().sheet()));
    }

    private static Optional<Answer> given(String action, String answer, int position) {
        return action.equals("skip")
                ? Optional.of(new Answer(position, Answer.SKIPPED))
                : chosen(answer).map(value -> new Answer(position, value));
    }

    /**
     * A page that lags behind may not drop answers that its reader did not see: it only leads back to its statement,
     * where the reader is told what a change does.
     */
    private Sheet after(Answer given, Sheet here, Sheet current) {
        boolean lagging = here.at() != current.at();
        return lagging && here.wouldDrop(given) ? here : here.answer(instrument, given);
    }

    /** The sheet turned to the place that was answered, if the statement there is the one that the page had shown. */
    private Optional<Sheet> standing(Sheet sheet, String place, String item) {
        return number(place).flatMap(sheet::turnedTo).filter(turned -> {
            OptionalInt shown = turned.shown(instrument);
            return shown.isPresent()
                    && instrument.statement(shown.getAsInt()).id().equals(item);
        });
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Integer> chosen(String answer) {
        return answer.matches("[1-5]") ? Optional.of(Integer.valueOf(answer)) : Optional.empty();
    }

    private ModelAndView take(Visitor visitor, Sheets sheets, Sheet changed) {
        visitor.take(sheets.with(changed, clock.instant()));
        return new ModelAndView(HERE);
    }

    private ModelAndView nothingChosen(Sheet sheet, int position) {
        ModelAndView again = new ModelAndView("assessment/statement", HttpStatus.UNPROCESSABLE_CONTENT);
        again.addObject("shown", StatementPage.of(sheet, instrument, position, true));
        return again;
    }
}

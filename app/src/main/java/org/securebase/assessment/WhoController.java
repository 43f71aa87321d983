package org.securebase.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /pattern/who}: the person that the statements will be about. */
@Controller
class WhoController {
    private final Clock clock;

    WhoController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/pattern/who")
    String who(Visitor visitor, Model model) {
        Optional<Sheet> untouched = visitor.sheets().map(Sheets::sheet).filter(Sheet::untouched);
        if (untouched.isEmpty() && visitor.sheets().filter(Sheets::full).isPresent()) {
            return "redirect:/pattern";
        }
        model.addAttribute("form", untouched.map(WhoForm::of).orElseGet(WhoForm::blank));
        return "assessment/who";
    }

    @PostMapping("/pattern/who")
    ModelAndView chosen(
            Visitor visitor,
            @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "") String nickname) {
        WhoForm form = WhoForm.typed(relation, nickname);
        Optional<Sheet> sheet = form.sheet(ThreadLocalRandom.current().nextInt(Sheet.SEEDS));
        if (sheet.isEmpty()) {
            ModelAndView again = new ModelAndView("assessment/who", HttpStatus.UNPROCESSABLE_CONTENT);
            again.addObject("form", form);
            return again;
        }
        return begin(visitor, sheet.get());
    }

    private ModelAndView begin(Visitor visitor, Sheet sheet) {
        Instant now = clock.instant();
        Optional<Sheets> before = visitor.sheets();
        boolean room =
                before.isEmpty() || !before.get().full() || before.get().sheet().untouched();
        if (!room) {
            return new ModelAndView("redirect:/pattern");
        }
        visitor.take(before.map(sheets -> sheets.plus(sheet, now)).orElseGet(() -> Sheets.begin(sheet, now)));
        return new ModelAndView("redirect:/pattern/statement");
    }
}

package org.securebase.assessment;

import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /pattern}: the way in, and the place that one comes back to. */
@Controller
class PatternController {
    private final Instrument instrument;

    PatternController(Instrument instrument) {
        this.instrument = instrument;
    }

    @GetMapping("/pattern")
    String pattern(Visitor visitor, Model model) {
        Optional<Sheets> sheets = visitor.sheets();
        if (sheets.isEmpty()) {
            return "redirect:/pattern/who";
        }
        Sheets all = sheets.get();
        model.addAttribute(
                "people",
                IntStream.rangeClosed(1, all.all().size())
                        .mapToObj(number -> person(all, number))
                        .toList());
        model.addAttribute("room", !all.full());
        return "assessment/welcome";
    }

    private PersonSoFar person(Sheets sheets, int number) {
        Sheet sheet = sheets.all().get(number - 1);
        return new PersonSoFar(number, sheet.someone(), sheet.answers().size(), sheet.finished(instrument));
    }
}

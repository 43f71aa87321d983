package org.securebase.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** {@code /pattern/pause}: leaving a sitting for a while, and keeping it for a week if asked to. */
@Controller
class PauseController {
    private final Clock clock;
    private final Instrument instrument;

    PauseController(Clock clock, Instrument instrument) {
        this.clock = clock;
        this.instrument = instrument;
    }

    @GetMapping("/pattern/pause")
    String pause(Visitor visitor, Model model) {
        if (visitor.sheets().isEmpty()) {
            return "redirect:/pattern";
        }
        Sheets sheets = visitor.sheets().get();
        model.addAttribute("kept", sheets.isKept());
        model.addAttribute("until", LocalDate.ofInstant(until(sheets), clock.getZone()));
        model.addAttribute("finished", sheets.sheet().finished(instrument));
        return "assessment/pause";
    }

    private Instant until(Sheets sheets) {
        return sheets.isKept() ? sheets.keptUntil() : clock.instant().plus(Sheets.KEPT);
    }

    @PostMapping("/pattern/keep")
    String keep(Visitor visitor) {
        visitor.sheets().ifPresent(sheets -> visitor.take(sheets.kept(clock.instant())));
        return "redirect:/pattern/pause";
    }
}

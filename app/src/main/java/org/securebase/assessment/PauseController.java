package org.securebase.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leaving a sitting for a while, taking it up again, doing it anew, and forgetting it. */
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

    @PostMapping("/pattern/forget")
    String forget(Visitor visitor) {
        visitor.forget();
        return "redirect:/pattern/forgotten";
    }

    @GetMapping("/pattern/forgotten")
    String forgotten() {
        return "assessment/forgotten";
    }

    @GetMapping("/pattern/start-again")
    String startAgain() {
        return "assessment/startagain";
    }

    /** Takes up a sheet: the statements go on where they were left. */
    @PostMapping("/pattern/resume")
    String resume(Visitor visitor, @RequestParam(defaultValue = "") String number) {
        return turn(visitor, number, sheet -> sheet);
    }

    /** Empties a sheet, to be answered anew. */
    @PostMapping("/pattern/again")
    String again(Visitor visitor, @RequestParam(defaultValue = "") String number) {
        return turn(
                visitor,
                number,
                sheet -> sheet.afresh(ThreadLocalRandom.current().nextInt(Sheet.SEEDS)));
    }

    /** Gives the skipped statements of a sheet back. */
    @PostMapping("/pattern/skipped")
    String skipped(Visitor visitor, @RequestParam(defaultValue = "") String number) {
        return turn(visitor, number, sheet -> sheet.withoutSkipped(instrument));
    }

    private String turn(Visitor visitor, String number, UnaryOperator<Sheet> change) {
        if (visitor.sheets().isEmpty() || !number.matches("[1-9]")) {
            return "redirect:/pattern";
        }
        Sheets sheets = visitor.sheets().get();
        int chosen = Integer.parseInt(number);
        if (sheets.numbered(chosen).isEmpty()) {
            return "redirect:/pattern";
        }
        Sheets turned = sheets.turnedTo(chosen);
        visitor.take(turned.with(change.apply(turned.sheet()), clock.instant()));
        return "redirect:/pattern/statement";
    }
}

package org.securebase.assessment;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Turns to one of the sheets, by its number: to go on with it, to answer it anew, or to look at what was skipped. */
@Controller
class SheetController {
    private final Clock clock;
    private final Instrument instrument;

    SheetController(Clock clock, Instrument instrument) {
        this.clock = clock;
        this.instrument = instrument;
    }

    @PostMapping("/pattern/resume")
    String resume(Visitor visitor, @RequestParam(defaultValue = "") String number) {
        return turn(visitor, number, sheet -> sheet);
    }

    @PostMapping("/pattern/again")
    String again(Visitor visitor, @RequestParam(defaultValue = "") String number) {
        return turn(
                visitor,
                number,
                sheet -> sheet.afresh(ThreadLocalRandom.current().nextInt(Sheet.SEEDS)));
    }

    @PostMapping("/pattern/skipped")
    String skipped(Visitor visitor, @RequestParam(defaultValue = "") String number) {
        return turn(visitor, number, sheet -> sheet.withoutSkipped(instrument));
    }

    private String turn(Visitor visitor, String number, UnaryOperator<Sheet> change) {
        Optional<Sheets> turned = visitor.sheets().flatMap(sheets -> turned(sheets, number));
        turned.ifPresent(sheets -> visitor.take(sheets.with(change.apply(sheets.sheet()), clock.instant())));
        return turned.isPresent() ? "redirect:/pattern/statement" : "redirect:/pattern";
    }

    private static Optional<Sheets> turned(Sheets sheets, String number) {
        return Optional.of(number)
                .filter(text -> text.matches("[1-9]"))
                .map(Integer::valueOf)
                .filter(chosen -> sheets.numbered(chosen).isPresent())
                .map(sheets::turnedTo);
    }
}

package org.securebase.account;

import java.util.Optional;
import org.securebase.session.Pins;
import org.securebase.session.Proof;
import org.securebase.session.SessionTimes;
import org.securebase.vault.OpenVault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /account/pin}: setting, changing and removing the PIN that unlocks after a few idle minutes. */
@Controller
class PinController {

    private final Pins pins;
    private final SessionTimes times;

    PinController(Pins pins, SessionTimes times) {
        this.pins = pins;
        this.times = times;
    }

    @GetMapping("/account/pin")
    ModelAndView pin(OpenVault vault, Proof proof) {
        return page(HttpStatus.OK, pins.isSet(vault), Optional.empty());
    }

    private ModelAndView page(HttpStatus status, boolean set, Optional<Problem> problem) {
        return new ModelAndView("account/pin", status)
                .addObject("set", set)
                .addObject("problem", problem)
                .addObject("times", times);
    }

    @PostMapping("/account/pin")
    ModelAndView set(OpenVault vault, Proof proof, @RequestParam(defaultValue = "") String pin) {
        String typed = pin.strip();
        if (!Pins.canBe(typed)) {
            Problem problem = Problem.at("pin", "account.pin.digits");
            return page(HttpStatus.UNPROCESSABLE_CONTENT, pins.isSet(vault), Optional.of(problem));
        }
        pins.set(vault, typed);
        return new ModelAndView("redirect:/account?done=pin");
    }

    @PostMapping("/account/pin/remove")
    String remove(OpenVault vault, Proof proof) {
        pins.remove(vault);
        return "redirect:/account?done=unpin";
    }
}

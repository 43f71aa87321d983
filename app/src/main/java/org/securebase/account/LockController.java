package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.securebase.session.NotYet.First;
import org.securebase.session.Sessions;
import org.securebase.vault.OpenVault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /locked}: where a page goes that nobody touched for a while. With a PIN it unlocks; without one, or when the
 * session is over, one signs in again.
 */
@Controller
class LockController {

    private final Asking asking;
    private final Sessions sessions;
    private final WayOn wayOn;

    LockController(Asking asking, Sessions sessions, WayOn wayOn) {
        this.asking = asking;
        this.sessions = sessions;
        this.wayOn = wayOn;
    }

    /** Says that someone is at the page, typing. */
    @GetMapping("/here")
    ResponseEntity<Void> here(OpenVault vault) {
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/locked")
    ModelAndView locked(HttpServletRequest request) {
        return locked(request, wayOn.carried(request));
    }

    /** From a page that hides itself with something typed on it. */
    @PostMapping("/locked/typed")
    ModelAndView lockedWhileTyping(HttpServletRequest request) {
        return locked(request, wayOn.hidden(request));
    }

    private ModelAndView locked(HttpServletRequest request, Onward onward) {
        First first = sessions.lock(request);
        if (onward.sends()) {
            First asked = first == First.PROVE ? First.SIGN_IN : first;
            return asking.page(HttpStatus.OK, asked, "", onward);
        }
        return switch (first) {
            case UNLOCK -> asking.page(HttpStatus.OK, First.UNLOCK, "", onward);
            case OPEN -> new ModelAndView("redirect:" + onward.by(Ask.place(First.OPEN)));
            case PROVE, SIGN_IN -> new ModelAndView("redirect:" + onward.by(Ask.place(First.SIGN_IN)));
        };
    }

    @PostMapping("/locked")
    ModelAndView unlocked(
            HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String pin) {
        Onward onward = wayOn.carried(request);
        return switch (sessions.unlock(request, response, pin.strip())) {
            case OPEN -> asking.goOn(request, onward);
            case WRONG ->
                asking.page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        First.UNLOCK,
                        "",
                        onward,
                        Problem.at("pin", "account.locked.wrong"));
            case ENDED ->
                asking.page(HttpStatus.UNAUTHORIZED, First.SIGN_IN, "", onward, Problem.at("", "account.locked.ended"));
        };
    }
}

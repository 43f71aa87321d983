package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.securebase.account.PassphraseCheck.Outcome;
import org.securebase.session.NotYet.First;
import org.securebase.session.Sessions;
import org.securebase.unlock.Unlocking;
import org.securebase.vault.HolderId;
import org.securebase.vault.UserKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /sign-in}, and its two sisters where the name is known already: {@code /open} for whoever signed in with a
 * passkey that cannot open the vault, {@code /account/confirm} for what needs a fresh proof.
 */
@Controller
class SignInController {

    private final Asking asking;
    private final PassphraseCheck check;
    private final Sessions sessions;
    private final WayOn wayOn;

    SignInController(Asking asking, PassphraseCheck check, Sessions sessions, WayOn wayOn) {
        this.asking = asking;
        this.check = check;
        this.sessions = sessions;
        this.wayOn = wayOn;
    }

    @GetMapping("/sign-in")
    ModelAndView signIn(HttpServletRequest request) {
        return sessions.first(request).isEmpty()
                ? asking.goOn(request, wayOn.carried(request))
                : asking.page(HttpStatus.OK, First.SIGN_IN, "", wayOn.carried(request));
    }

    /** With the passphrase rather than the PIN; a form, because it carries along what was typed. */
    @PostMapping("/sign-in/instead")
    ModelAndView instead(HttpServletRequest request) {
        return asking.page(HttpStatus.OK, First.SIGN_IN, "", wayOn.carried(request));
    }

    @PostMapping("/sign-in")
    ModelAndView signedIn(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String passphrase) {
        Onward onward = wayOn.carried(request);
        if (name.isBlank() || passphrase.isEmpty()) {
            return asking.page(
                    HttpStatus.UNPROCESSABLE_CONTENT, First.SIGN_IN, name, onward, missing(name, passphrase));
        }
        Outcome outcome = check.byName(request, Handle.any(name), passphrase);
        if (outcome instanceof Outcome.Right right) {
            return begin(request, response, right, onward);
        }
        return refused(response, First.SIGN_IN, name, onward, outcome);
    }

    private static Problem[] missing(String name, String passphrase) {
        return Stream.of(
                        Problem.at("name", "account.name.missing"),
                        Problem.at("passphrase", "account.passphrase.missing"))
                .filter(problem -> problem.field().equals("name") ? name.isBlank() : passphrase.isEmpty())
                .toArray(Problem[]::new);
    }

    /** An open session stays what it is and is proved; whatever else there was is replaced. */
    private ModelAndView begin(
            HttpServletRequest request, HttpServletResponse response, Outcome.Right right, Onward onward) {
        try (UserKey key = right.key()) {
            if (sessions.isOpenFor(request, right.holder())) {
                sessions.prove(request, response);
            } else {
                sessions.begin(request, response, right.holder(), key, right.epoch());
            }
        }
        return asking.goOn(request, onward);
    }

    private ModelAndView refused(
            HttpServletResponse response, First first, String name, Onward onward, Outcome outcome) {
        if (outcome instanceof Outcome.Wait wait) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.length().getSeconds()));
            return asking.page(HttpStatus.TOO_MANY_REQUESTS, first, name, onward, Asking.mustWait(wait.length()));
        }
        if (outcome instanceof Outcome.Busy) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Unlocking.Busy.RETRY_AFTER_SECONDS));
            Problem busy = Problem.at("", "account.busy");
            return asking.page(HttpStatus.SERVICE_UNAVAILABLE, first, name, onward, busy);
        }
        String words = first == First.SIGN_IN ? "account.signin.wrong" : "account.passphrase.wrong";
        return asking.page(HttpStatus.UNPROCESSABLE_CONTENT, first, name, onward, Problem.at("passphrase", words));
    }

    @GetMapping("/open")
    ModelAndView open(HttpServletRequest request) {
        return askAgain(request, First.OPEN);
    }

    @GetMapping("/account/confirm")
    ModelAndView confirm(HttpServletRequest request) {
        return askAgain(request, First.PROVE);
    }

    /** Whoever has to do something else first, or nothing any more, is led there. */
    private ModelAndView askAgain(HttpServletRequest request, First asked) {
        Onward onward = wayOn.carried(request);
        First first = sessions.first(request).orElse(First.PROVE);
        if (asked == First.OPEN && first == First.PROVE) {
            return asking.goOn(request, onward);
        }
        return first == asked
                ? asking.page(HttpStatus.OK, asked, "", onward)
                : new ModelAndView("redirect:" + onward.by(Ask.place(first)));
    }

    @PostMapping("/open")
    ModelAndView opened(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String passphrase) {
        return checked(request, response, First.OPEN, passphrase);
    }

    @PostMapping("/account/confirm")
    ModelAndView confirmed(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String passphrase) {
        return checked(request, response, First.PROVE, passphrase);
    }

    private ModelAndView checked(
            HttpServletRequest request, HttpServletResponse response, First first, String passphrase) {
        Onward onward = wayOn.carried(request);
        Optional<HolderId> holder = sessions.holder(request);
        if (holder.isEmpty()) {
            return asking.page(HttpStatus.UNAUTHORIZED, First.SIGN_IN, "", onward);
        }
        if (passphrase.isEmpty()) {
            Problem missing = Problem.at("passphrase", "account.passphrase.missing");
            return asking.page(HttpStatus.UNPROCESSABLE_CONTENT, first, "", onward, missing);
        }
        Outcome outcome = check.byHolder(request, holder.get(), passphrase);
        return outcome instanceof Outcome.Right right
                ? begin(request, response, right, onward)
                : refused(response, first, "", onward, outcome);
    }
}

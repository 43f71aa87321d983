package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.securebase.account.CodePage.Use;
import org.securebase.session.Proof;
import org.securebase.unlock.RecoveryCode;
import org.securebase.unlock.Unlocking;
import org.securebase.vault.OpenVault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /account/passphrase} and, for when someone may know it, {@code /account/known}. */
@Controller
class PassphraseController {

    private final NewPassphrase newPassphrase;
    private final Strength strength;
    private final ShownCode shown;

    PassphraseController(NewPassphrase newPassphrase, Strength strength, ShownCode shown) {
        this.newPassphrase = newPassphrase;
        this.strength = strength;
        this.shown = shown;
    }

    @GetMapping("/account/passphrase")
    ModelAndView passphrase(OpenVault vault, Proof proof) {
        return page("account/passphrase", HttpStatus.OK, Optional.empty());
    }

    @GetMapping("/account/known")
    ModelAndView known(OpenVault vault, Proof proof) {
        return page("account/known", HttpStatus.OK, Optional.empty());
    }

    private static ModelAndView page(String view, HttpStatus status, Optional<Problem> problem) {
        return new ModelAndView(view, status).addObject("problem", problem);
    }

    @PostMapping("/account/passphrase")
    ModelAndView change(
            OpenVault vault,
            Proof proof,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String passphrase) {
        try {
            Optional<Problem> problem = problem(vault, passphrase);
            if (problem.isPresent()) {
                return page("account/passphrase", HttpStatus.UNPROCESSABLE_CONTENT, problem);
            }
            newPassphrase.change(request, response, vault.holder(), proof, passphrase);
            return new ModelAndView("redirect:/account?done=passphrase");
        } catch (Unlocking.Busy busy) {
            return busy("account/passphrase", response);
        }
    }

    @PostMapping("/account/known")
    ModelAndView rekey(
            OpenVault vault,
            Proof proof,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String passphrase) {
        try {
            Optional<Problem> problem = problem(vault, passphrase);
            if (problem.isPresent()) {
                return page("account/known", HttpStatus.UNPROCESSABLE_CONTENT, problem);
            }
            RecoveryCode code = newPassphrase.afterSomeoneKnew(request, response, vault.holder(), proof, passphrase);
            return new ModelAndView("account/code").addObject("code", shown.show(code, Use.NEW));
        } catch (Unlocking.Busy busy) {
            return busy("account/known", response);
        }
    }

    /** The old one again would change nothing, least of all for whoever knows it. */
    private Optional<Problem> problem(OpenVault vault, String passphrase) throws Unlocking.Busy {
        Optional<Problem> unfit = Passphrase.problem("passphrase", passphrase, "", strength);
        boolean old = unfit.isEmpty() && newPassphrase.isTheOldOne(vault.holder(), passphrase);
        return old ? Optional.of(Problem.at("passphrase", "account.passphrase.same")) : unfit;
    }

    private static ModelAndView busy(String view, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Unlocking.Busy.RETRY_AFTER_SECONDS));
        return page(view, HttpStatus.SERVICE_UNAVAILABLE, Optional.of(Problem.at("", "account.busy")));
    }
}

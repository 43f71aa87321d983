package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securebase.account.CodePage.Use;
import org.securebase.unlock.RecoveryCode;
import org.securebase.unlock.Unlocking;
import org.securebase.unlock.Unlocking.Recovered;
import org.securebase.vault.UserKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /recover}: with the recovery code to a new passphrase. The code alone says whose vault it is, so a name that
 * was forgotten too can be chosen anew. With 160 bits nobody guesses one, so tries need no slowing down.
 */
@Controller
class RecoveryController {

    private final Unlocking unlocking;
    private final NewPassphrase newPassphrase;
    private final Strength strength;
    private final ShownCode shown;

    RecoveryController(Unlocking unlocking, NewPassphrase newPassphrase, Strength strength, ShownCode shown) {
        this.unlocking = unlocking;
        this.newPassphrase = newPassphrase;
        this.strength = strength;
        this.shown = shown;
    }

    @GetMapping("/recover")
    ModelAndView recover() {
        return page(HttpStatus.OK, RecoveryForm.blank());
    }

    private static ModelAndView page(HttpStatus status, RecoveryForm form) {
        return new ModelAndView("account/recover", status).addObject("form", form);
    }

    @PostMapping("/recover")
    ModelAndView recovered(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String passphrase) {
        Optional<Recovered> recovered = unlocking.byRecoveryCode(code);
        List<Problem> problems = problems(code, recovered.isPresent(), name, passphrase);
        if (recovered.isEmpty() || !problems.isEmpty()) {
            recovered.ifPresent(found -> found.key().close());
            return page(HttpStatus.UNPROCESSABLE_CONTENT, new RecoveryForm(code, name, problems));
        }
        try (UserKey key = recovered.get().key()) {
            RecoveryCode fresh =
                    newPassphrase.afterRecovery(request, response, recovered.get(), Handle.any(name), passphrase);
            return new ModelAndView("account/code").addObject("code", shown.show(fresh, Use.NEW));
        } catch (Accounts.Taken taken) {
            Problem problem = Problem.at("name", "account.name.taken");
            return page(HttpStatus.UNPROCESSABLE_CONTENT, new RecoveryForm(code, name, List.of(problem)));
        } catch (Unlocking.Busy busy) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Unlocking.Busy.RETRY_AFTER_SECONDS));
            Problem problem = Problem.at("", "account.busy");
            return page(HttpStatus.SERVICE_UNAVAILABLE, new RecoveryForm(code, name, List.of(problem)));
        }
    }

    private List<Problem> problems(String code, boolean known, String name, String passphrase) {
        List<Problem> problems = new ArrayList<>();
        if (code.isBlank()) {
            problems.add(Problem.at("code", "account.recover.missing"));
        } else if (!known) {
            problems.add(Problem.at("code", "account.recover.wrong"));
        }
        if (Handle.of(name).isEmpty()) {
            problems.add(Problem.at("name", "account.name.length", Handle.SHORTEST, Handle.LONGEST));
        }
        Passphrase.problem("passphrase", passphrase, name, strength).ifPresent(problems::add);
        return problems;
    }
}

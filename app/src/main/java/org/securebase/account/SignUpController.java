package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.securebase.account.CodePage.Use;
import org.securebase.session.Sessions;
import org.securebase.unlock.RecoveryCode;
import org.securebase.unlock.Unlocking;
import org.securebase.vault.OpenVault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /sign-up}: a name and a passphrase, then the recovery code. Nothing is stored before it is confirmed. */
@Controller
class SignUpController {

    private final Accounts accounts;
    private final Strength strength;
    private final ShownCode shown;
    private final SignUp signUp;
    private final Sessions sessions;
    private final ObjectProvider<Arriving> rooms;

    SignUpController(
            Accounts accounts,
            Strength strength,
            ShownCode shown,
            SignUp signUp,
            Sessions sessions,
            ObjectProvider<Arriving> rooms) {
        this.accounts = accounts;
        this.strength = strength;
        this.shown = shown;
        this.signUp = signUp;
        this.sessions = sessions;
        this.rooms = rooms;
    }

    @GetMapping("/sign-up")
    ModelAndView begin(HttpServletRequest request) {
        return sessions.holder(request).isPresent()
                ? new ModelAndView("redirect:" + Onward.HOME)
                : page(HttpStatus.OK, SignUpForm.blank());
    }

    @PostMapping("/sign-up")
    ModelAndView chosen(
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String passphrase) {
        SignUpForm form = SignUpForm.typed(name, passphrase, accounts, strength);
        if (!form.problems().isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, form);
        }
        return codePage(HttpStatus.OK, shown.show(RecoveryCode.fresh(), Use.SIGN_UP, name, passphrase));
    }

    private static ModelAndView page(HttpStatus status, SignUpForm form) {
        return new ModelAndView("account/signup", status).addObject("form", form);
    }

    private static ModelAndView codePage(HttpStatus status, CodePage code) {
        return new ModelAndView("account/code", status).addObject("code", code);
    }

    @PostMapping("/sign-up/code")
    ModelAndView confirmed(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String sealed,
            @RequestParam(required = false) List<String> group) {
        Optional<ShownCode.Back> back = shown.open(Use.SIGN_UP, sealed);
        if (back.isEmpty()) {
            Problem old = Problem.at("", "account.signup.old");
            return page(HttpStatus.UNPROCESSABLE_CONTENT, new SignUpForm("", List.of(old)));
        }
        Optional<Problem> problem = ShownCode.problem(back.get(), group == null ? List.of() : group);
        return problem.isPresent()
                ? codePage(HttpStatus.UNPROCESSABLE_CONTENT, back.get().page().with(problem.get()))
                : made(request, response, back.get());
    }

    private ModelAndView made(HttpServletRequest request, HttpServletResponse response, ShownCode.Back back) {
        String name = back.rest().get(0);
        try {
            OpenVault vault = signUp.make(request, response, name, back.rest().get(1), back.code());
            rooms.orderedStream().forEach(room -> room.arrived(request, response, vault));
            return new ModelAndView("redirect:/account/welcome");
        } catch (Accounts.Taken meanwhile) {
            Problem taken = Problem.at("name", "account.name.taken");
            return page(HttpStatus.UNPROCESSABLE_CONTENT, new SignUpForm(name, List.of(taken)));
        } catch (Unlocking.Busy busy) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Unlocking.Busy.RETRY_AFTER_SECONDS));
            return codePage(HttpStatus.SERVICE_UNAVAILABLE, back.page().with(Problem.at("", "account.busy")));
        }
    }

    @GetMapping("/account/welcome")
    ModelAndView welcome(OpenVault vault) {
        return new ModelAndView("account/welcome");
    }
}

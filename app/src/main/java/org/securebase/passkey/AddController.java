package org.securebase.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.securebase.account.Problem;
import org.securebase.session.Proof;
import org.securebase.session.Sessions;
import org.securebase.vault.OpenVault;
import org.securebase.vault.UserKey;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /account/passkeys/add}: the device is asked to make a passkey, and what it says is kept. */
@Controller
class AddController {

    private final Passkeys passkeys;
    private final Ceremonies ceremonies;
    private final Sessions sessions;

    AddController(Passkeys passkeys, Ceremonies ceremonies, Sessions sessions) {
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.sessions = sessions;
    }

    @GetMapping("/account/passkeys/add")
    ModelAndView add(OpenVault vault, Proof proof, HttpServletRequest request) {
        return page(request, HttpStatus.OK, "", Optional.empty());
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status, String label, Optional<Problem> problem) {
        return new ModelAndView("passkey/add", status)
                .addObject("label", label)
                .addObject("trouble", ceremonies.trouble(request))
                .addObject("problems", problem.stream().toList());
    }

    @PostMapping("/account/passkeys/add/options")
    ResponseEntity<String> options(
            OpenVault vault,
            Proof proof,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String label) {
        if (Label.problem("label", label).isPresent()) {
            return Ceremonies.nothing();
        }
        return ceremonies.begin(
                request,
                response,
                Aim.add(vault.holder()),
                (site, challenge) ->
                        Questions.make(site, challenge, vault.holder(), label.strip(), passkeys.rows(vault.holder())));
    }

    @PostMapping("/account/passkeys/add")
    ModelAndView added(
            OpenVault vault,
            Proof proof,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String label) {
        Optional<Problem> problem = Label.problem("label", label);
        if (problem.isPresent()) {
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, label, problem);
        }
        try (UserKey key = sessions.key(request, proof)) {
            Reply reply = ceremonies.reply(request, response, Aim.add(vault.holder()));
            passkeys.add(vault, key, label.strip(), reply);
            return new ModelAndView(
                    "redirect:/account/passkeys?done=" + (reply.prf().isPresent() ? "opens" : "signs-in"));
        } catch (Refused refused) {
            Problem why = new Problem("", refused.words(), List.of());
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, label, Optional.of(why));
        }
    }
}

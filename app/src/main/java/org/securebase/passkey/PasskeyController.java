package org.securebase.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.securebase.account.Problem;
import org.securebase.session.Proof;
import org.securebase.vault.OpenVault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /account/passkeys}: which there are, what they are called, and taking one away. */
@Controller
class PasskeyController {

    /** What can have been done just before; its words are on the page. */
    private static final Set<String> DONE = Set.of("opens", "signs-in", "linked", "renamed", "removed");

    private static final String LIST = "redirect:/account/passkeys?done=";

    private final Passkeys passkeys;
    private final Ceremonies ceremonies;

    PasskeyController(Passkeys passkeys, Ceremonies ceremonies) {
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
    }

    @GetMapping("/account/passkeys")
    ModelAndView passkeys(OpenVault vault, HttpServletRequest request, @RequestParam(defaultValue = "") String done) {
        return page(vault, request, HttpStatus.OK, Optional.empty()).addObject("done", DONE.contains(done) ? done : "");
    }

    ModelAndView page(OpenVault vault, HttpServletRequest request, HttpStatus status, Optional<Problem> problem) {
        return new ModelAndView("passkey/list", status)
                .addObject("passkeys", passkeys.of(vault))
                .addObject("trouble", ceremonies.trouble(request))
                .addObject("problems", problem.stream().toList())
                .addObject("done", "");
    }

    @PostMapping("/account/passkeys/name")
    ModelAndView rename(
            OpenVault vault,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String passkey,
            @RequestParam(defaultValue = "0") long revision,
            @RequestParam(defaultValue = "") String label) {
        Optional<Problem> problem = Label.problem("label-" + passkey, label);
        Optional<PasskeyRow> row = passkeys.row(vault.holder(), passkey);
        if (problem.isPresent() && row.isPresent()) {
            return page(vault, request, HttpStatus.UNPROCESSABLE_CONTENT, problem)
                    .addObject("typedFor", passkey)
                    .addObject("typed", label);
        }
        row.ifPresent(found -> passkeys.rename(vault, found, revision, label.strip()));
        return new ModelAndView(LIST + (row.isPresent() ? "renamed" : ""));
    }

    @PostMapping("/account/passkeys/remove")
    String remove(OpenVault vault, Proof proof, @RequestParam(defaultValue = "") String passkey) {
        passkeys.row(vault.holder(), passkey).ifPresent(row -> passkeys.remove(vault, row));
        return LIST + "removed";
    }
}

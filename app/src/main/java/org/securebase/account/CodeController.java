package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.securebase.account.CodePage.Use;
import org.securebase.session.Proof;
import org.securebase.session.Sessions;
import org.securebase.unlock.RecoveryCode;
import org.securebase.unlock.Unlocking;
import org.securebase.vault.Database;
import org.securebase.vault.OpenVault;
import org.securebase.vault.UserKey;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /account/code}: a new recovery code in place of one that was lost or seen. */
@Controller
class CodeController {

    private final Database database;
    private final Unlocking unlocking;
    private final Sessions sessions;
    private final ShownCode shown;

    CodeController(Database database, Unlocking unlocking, Sessions sessions, ShownCode shown) {
        this.database = database;
        this.unlocking = unlocking;
        this.sessions = sessions;
        this.shown = shown;
    }

    @GetMapping("/account/code")
    String explain(OpenVault vault, Proof proof) {
        return "account/newcode";
    }

    @PostMapping("/account/code")
    ModelAndView give(OpenVault vault, Proof proof, HttpServletRequest request) {
        try (UserKey key = sessions.key(request, proof)) {
            RecoveryCode code = database.inOneGo(() -> unlocking.giveRecoveryCode(vault.holder(), key));
            return page(HttpStatus.OK, shown.show(code, Use.NEW));
        }
    }

    private static ModelAndView page(HttpStatus status, CodePage code) {
        return new ModelAndView("account/code", status).addObject("code", code);
    }

    @PostMapping("/account/code/kept")
    ModelAndView kept(
            OpenVault vault,
            @RequestParam(defaultValue = "") String sealed,
            @RequestParam(required = false) List<String> group) {
        Optional<ShownCode.Back> back = shown.open(Use.NEW, sealed);
        if (back.isEmpty()) {
            return new ModelAndView("redirect:/account/code");
        }
        return ShownCode.problem(back.get(), group == null ? List.of() : group)
                .map(problem ->
                        page(HttpStatus.UNPROCESSABLE_CONTENT, back.get().page().with(problem)))
                .orElseGet(() -> new ModelAndView("redirect:/account?done=code"));
    }
}

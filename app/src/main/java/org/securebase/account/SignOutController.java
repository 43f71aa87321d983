package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.securebase.session.Sessions;
import org.securebase.vault.OpenVault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** {@code /sign-out}, here or everywhere. */
@Controller
class SignOutController {

    private final Sessions sessions;

    SignOutController(Sessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/sign-out")
    String here(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return "redirect:/signed-out";
    }

    @PostMapping("/sign-out/everywhere")
    String everywhere(OpenVault vault, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll(vault.holder());
        sessions.end(request, response);
        return "redirect:/signed-out";
    }

    @GetMapping("/signed-out")
    String signedOut() {
        return "account/signedout";
    }
}

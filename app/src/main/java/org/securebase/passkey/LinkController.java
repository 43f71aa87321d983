package org.securebase.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.securebase.account.Problem;
import org.securebase.passkey.Refused.Why;
import org.securebase.session.Proof;
import org.securebase.session.Sessions;
import org.securebase.vault.OpenVault;
import org.securebase.vault.UserKey;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /account/passkeys/link}: a passkey that only signs in, such as after all keys were changed, may open again. */
@Controller
class LinkController {

    private final Passkeys passkeys;
    private final Ceremonies ceremonies;
    private final Sessions sessions;
    private final PasskeyController list;

    LinkController(Passkeys passkeys, Ceremonies ceremonies, Sessions sessions, PasskeyController list) {
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.sessions = sessions;
        this.list = list;
    }

    @PostMapping("/account/passkeys/link/options")
    ResponseEntity<String> options(
            OpenVault vault,
            Proof proof,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String passkey) {
        Optional<PasskeyRow> row = passkeys.row(vault.holder(), passkey);
        return row.isEmpty()
                ? Ceremonies.nothing()
                : ceremonies.begin(
                        request,
                        response,
                        Aim.link(vault.holder(), row.get().credentialId()),
                        (site, challenge) -> Questions.use(site, challenge, List.of(row.get())));
    }

    @PostMapping("/account/passkeys/link")
    ModelAndView linked(
            OpenVault vault,
            Proof proof,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String passkey) {
        try (UserKey key = sessions.key(request, proof)) {
            PasskeyRow row = passkeys.row(vault.holder(), passkey).orElseThrow(() -> new Refused(Why.WRONG));
            Reply reply = ceremonies.reply(request, response, Aim.link(vault.holder(), row.credentialId()));
            passkeys.link(vault, key, row, reply);
            return new ModelAndView("redirect:/account/passkeys?done=linked");
        } catch (Refused refused) {
            Problem why = new Problem("", refused.words(), List.of());
            return list.page(vault, request, HttpStatus.UNPROCESSABLE_CONTENT, Optional.of(why));
        }
    }
}

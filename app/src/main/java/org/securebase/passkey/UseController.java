package org.securebase.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.securebase.account.Asking;
import org.securebase.account.Onward;
import org.securebase.account.Problem;
import org.securebase.session.NotYet.First;
import org.securebase.session.Sessions;
import org.securebase.unlock.Unlocking;
import org.securebase.vault.HolderId;
import org.securebase.vault.UserKey;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /passkey}: a passkey in place of the passphrase, to sign in or to show again that it is oneself. One whose
 * device can open the vault does; with another the passphrase is asked for as well.
 */
@Controller
class UseController {

    private final Passkeys passkeys;
    private final Ceremonies ceremonies;
    private final Sessions sessions;
    private final Unlocking unlocking;
    private final Asking asking;

    UseController(Passkeys passkeys, Ceremonies ceremonies, Sessions sessions, Unlocking unlocking, Asking asking) {
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.sessions = sessions;
        this.unlocking = unlocking;
        this.asking = asking;
    }

    @GetMapping("/passkey")
    ModelAndView use(HttpServletRequest request) {
        return page(request, HttpStatus.OK, Optional.empty());
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status, Optional<Refused> refused) {
        Optional<HolderId> proving = proving(request);
        boolean none = proving.map(holder -> passkeys.rows(holder).isEmpty()).orElse(false);
        Onward onward = asking.carried(request);
        return new ModelAndView("passkey/use", status)
                .addObject("onward", onward)
                .addObject("sealed", asking.sealed(onward))
                .addObject("proving", proving.isPresent())
                .addObject("trouble", none ? Optional.of("passkey.use.none") : ceremonies.trouble(request))
                .addObject(
                        "problems",
                        refused.map(why -> new Problem("", why.words(), List.of())).stream()
                                .toList());
    }

    /** Whoever is signed in shows again that it is them, and no one else's passkey will do. */
    private Optional<HolderId> proving(HttpServletRequest request) {
        return sessions.first(request).isEmpty() ? sessions.holder(request) : Optional.empty();
    }

    private Aim aim(HttpServletRequest request) {
        return proving(request).map(Aim::prove).orElse(Aim.SIGN_IN);
    }

    private List<PasskeyRow> oneOf(HttpServletRequest request) {
        return proving(request).map(passkeys::rows).orElse(List.of());
    }

    @PostMapping("/passkey/options")
    ResponseEntity<String> options(HttpServletRequest request, HttpServletResponse response) {
        return ceremonies.begin(
                request, response, aim(request), (site, challenge) -> Questions.use(site, challenge, oneOf(request)));
    }

    /** Without a reply it is the way here from a page that carries along what was typed. */
    @PostMapping("/passkey")
    ModelAndView used(
            HttpServletRequest request, HttpServletResponse response, @RequestParam Optional<String> credential) {
        if (credential.isEmpty()) {
            return page(request, HttpStatus.OK, Optional.empty());
        }
        try {
            return recognized(request, response);
        } catch (Refused refused) {
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, Optional.of(refused));
        }
    }

    private ModelAndView recognized(HttpServletRequest request, HttpServletResponse response) {
        Reply reply = ceremonies.reply(request, response, aim(request));
        Optional<HolderId> proving = proving(request);
        PasskeyRow passkey = passkeys.recognized(
                reply, row -> proving.isEmpty() || proving.get().equals(row.holder()));
        Onward onward = asking.carried(request);
        if (proving.isPresent()) {
            sessions.prove(request, response);
            return asking.goOn(request, onward);
        }
        return begin(request, response, passkey, reply, onward);
    }

    private ModelAndView begin(
            HttpServletRequest request, HttpServletResponse response, PasskeyRow passkey, Reply reply, Onward onward) {
        HolderId holder = passkey.holder();
        long epoch = sessions.epoch(holder);
        Optional<UserKey> opened =
                reply.prf().flatMap(output -> unlocking.byPasskey(holder, passkey.credentialId(), output));
        if (opened.isEmpty()) {
            sessions.beginUnopened(request, response, holder);
            return asking.ask(First.OPEN, onward);
        }
        try (UserKey key = opened.get()) {
            sessions.begin(request, response, holder, key, epoch);
        }
        return asking.goOn(request, onward);
    }
}

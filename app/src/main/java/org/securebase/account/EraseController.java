package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.securebase.session.Proof;
import org.securebase.session.Sessions;
import org.securebase.vault.OpenVault;
import org.securebase.vault.Vaults;
import org.securebase.web.Leaving;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /account/erase}: everything goes, for good. Between asking for it and its being done lie three seconds in which
 * it can be stopped; the page counts them, and the server holds to them whether it does or not.
 */
@Controller
class EraseController {

    private static final Duration TO_STOP_IT = Duration.ofSeconds(3);
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final String PURPOSE = "erase";

    private final FormSeal seal;
    private final Vaults vaults;
    private final Sessions sessions;
    private final ObjectProvider<Leaving> rooms;

    EraseController(FormSeal seal, Vaults vaults, Sessions sessions, ObjectProvider<Leaving> rooms) {
        this.seal = seal;
        this.vaults = vaults;
        this.sessions = sessions;
        this.rooms = rooms;
    }

    @GetMapping("/account/erase")
    String explain(OpenVault vault, Proof proof) {
        return "account/erase";
    }

    @PostMapping("/account/erase")
    ModelAndView countDown(OpenVault vault, Proof proof) {
        return countDown(
                HttpStatus.OK, seal.seal(PURPOSE, List.of(vault.holder().toString())), false);
    }

    private static ModelAndView countDown(HttpStatus status, String sealed, boolean early) {
        return new ModelAndView("account/erasing", status)
                .addObject("sealed", sealed)
                .addObject("seconds", TO_STOP_IT.getSeconds())
                .addObject("early", early);
    }

    @PostMapping("/account/erase/now")
    ModelAndView erase(
            OpenVault vault,
            Proof proof,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String sealed) {
        Optional<FormSeal.Opened> asked = seal.open(PURPOSE, sealed, KEPT)
                .filter(opened -> opened.values().equals(List.of(vault.holder().toString())));
        if (asked.isEmpty()) {
            return new ModelAndView("redirect:/account/erase");
        }
        if (asked.get().age().compareTo(TO_STOP_IT) < 0) {
            return countDown(HttpStatus.UNPROCESSABLE_CONTENT, sealed, true);
        }
        vaults.erase(vault.holder());
        sessions.end(request, response);
        rooms.forEach(room -> room.left(request, response));
        return new ModelAndView("redirect:/gone");
    }

    @GetMapping("/gone")
    String gone() {
        return "account/gone";
    }
}

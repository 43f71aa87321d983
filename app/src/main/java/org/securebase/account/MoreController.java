package org.securebase.account;

import java.util.List;
import java.util.Set;
import org.securebase.session.Pins;
import org.securebase.session.SessionTimes;
import org.securebase.vault.OpenVault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /account}: "More", where everything is found that is not needed every day. */
@Controller
class MoreController {

    /** What can have been done just before; its words are on the page. */
    private static final Set<String> DONE = Set.of("passphrase", "pin", "unpin", "code");

    private final List<AccountSection> sections;
    private final Pins pins;
    private final SessionTimes times;

    MoreController(ObjectProvider<AccountSection> sections, Pins pins, SessionTimes times) {
        this.sections = sections.orderedStream().toList();
        this.pins = pins;
        this.times = times;
    }

    @GetMapping("/account")
    String more(OpenVault vault, @RequestParam(defaultValue = "") String done, Model model) {
        model.addAttribute("done", DONE.contains(done) ? done : "");
        model.addAttribute("sections", sections);
        model.addAttribute("times", times);
        model.addAttribute("pin", pins.isSet(vault));
        return "account/more";
    }
}

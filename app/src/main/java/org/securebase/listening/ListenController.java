package org.securebase.listening;

import java.util.Optional;
import org.securebase.coach.listening.Heard;
import org.securebase.coach.listening.Listening;
import org.securebase.vault.OpenVault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** {@code /listen}: with whom, what they tell, and what one's reply does. Of visitors nothing is kept. */
@Controller
class ListenController {
    private final Disclosures disclosures;
    private final ObjectProvider<Listening> listening;
    private final Tries tries;

    ListenController(Disclosures disclosures, ObjectProvider<Listening> listening, Tries tries) {
        this.disclosures = disclosures;
        this.listening = listening;
        this.tries = tries;
    }

    @GetMapping("/listen")
    String choose(Optional<OpenVault> vault, Model model) {
        model.addAttribute("tellers", Teller.values());
        model.addAttribute("progress", vault.map(tries::progress).filter(progress -> progress.tries() > 0));
        return "listening/choose";
    }

    @GetMapping("/listen/{who}")
    ModelAndView told(@PathVariable String who, @RequestParam(defaultValue = "") String after) {
        Teller teller = teller(who);
        return page(HttpStatus.OK, ReplyPage.blank(teller, disclosures.after(teller, after)));
    }

    @PostMapping("/listen/{who}")
    ModelAndView reply(
            Optional<OpenVault> vault,
            @PathVariable String who,
            @RequestParam(defaultValue = "") String told,
            @RequestParam(defaultValue = "") String reply) {
        Teller teller = teller(who);
        Optional<Disclosure> disclosure = disclosures.find(teller, told);
        if (disclosure.isEmpty()) {
            return new ModelAndView("redirect:/listen/" + teller.key());
        }
        ReplyPage typed = ReplyPage.typed(
                teller, disclosure.get(), reply.replace("\r\n", "\n").strip());
        if (typed.isWrong()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, typed);
        }
        return page(HttpStatus.OK, heard(typed, vault));
    }

    private ReplyPage heard(ReplyPage typed, Optional<OpenVault> vault) {
        Heard heard = listening.getObject().hear(typed.told().text(), typed.reply());
        if (heard.english() && heard.concerns().isEmpty()) {
            vault.ifPresent(open -> tries.keep(typed.told(), heard, open));
        }
        return typed.heard(heard);
    }

    private static Teller teller(String who) {
        return Teller.named(who).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(HttpStatus status, ReplyPage reply) {
        return new ModelAndView("listening/reply", status).addObject("reply", reply);
    }
}

package org.securebase.communication;

import java.util.Map;
import java.util.Optional;
import org.securebase.vault.OpenVault;
import org.securebase.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /say}: a message, read before it is sent. The text comes in the body of a request and is forgotten after it. */
@Controller
class SayController {
    private final MessagePages pages;
    private final MessageReader reader;
    private final FairToAsk fair;

    SayController(MessagePages pages, MessageReader reader, FairToAsk fair) {
        this.pages = pages;
        this.reader = reader;
        this.fair = fair;
    }

    @GetMapping("/say")
    ModelAndView blank(
            Optional<OpenVault> vault, @RequestParam(defaultValue = "") String to, @ModelAttribute("page") Page page) {
        return pages.blank(to, vault, page);
    }

    @PostMapping("/say")
    ModelAndView read(
            Optional<OpenVault> vault, @RequestParam Map<String, String> sent, @ModelAttribute("page") Page page) {
        MessageForm message = MessageForm.of(sent);
        Addressee to = pages.to(message, vault, page);
        return MessagePages.problem(message, to).isEmpty() && !message.use().isEmpty()
                ? used(message, to, vault, page)
                : pages.read(message, vault, page);
    }

    private ModelAndView used(MessageForm message, Addressee to, Optional<OpenVault> vault, Page page) {
        return reader.used(message, to)
                .map(changed -> used(changed, vault, page))
                .orElseGet(() -> pages.page(HttpStatus.OK, message, "", "moved", vault, page));
    }

    /** What was put in may have made it too long. */
    private ModelAndView used(MessageForm changed, Optional<OpenVault> vault, Page page) {
        return changed.problems().isEmpty()
                ? pages.page(HttpStatus.OK, changed, "", "used", vault, page)
                : pages.read(changed, vault, page);
    }

    /** The same for a script: what there is to say of the message, and nothing around it. */
    @PostMapping("/say/reading")
    ModelAndView reading(
            Optional<OpenVault> vault, @RequestParam Map<String, String> sent, @ModelAttribute("page") Page page) {
        MessageForm message = MessageForm.of(sent);
        Addressee to = pages.to(message, vault, page);
        return new ModelAndView("say/reading")
                .addObject("findings", reader.read(message, to, page))
                .addObject("advice", fair.of(to.recipient()));
    }
}

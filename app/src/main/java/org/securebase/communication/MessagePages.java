package org.securebase.communication;

import java.util.Optional;
import org.securebase.vault.OpenVault;
import org.securebase.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which a message is written and read. Safe to share between threads. */
@Component
class MessagePages {
    private static final String GONE = "gone";

    private final Addressees addressees;
    private final MessageReader reader;
    private final FairToAsk fair;
    private final WordLists words;

    MessagePages(Addressees addressees, MessageReader reader, FairToAsk fair, WordLists words) {
        this.addressees = addressees;
        this.reader = reader;
        this.fair = fair;
        this.words = words;
    }

    Addressee to(MessageForm message, Optional<OpenVault> vault, Page page) {
        return addressees.chosen(message.to(), vault, page);
    }

    /** What there is to say of a message as it was sent, or what must be mended first. */
    ModelAndView read(MessageForm message, Optional<OpenVault> vault, Page page) {
        return problem(message, to(message, vault, page))
                .map(problem -> page(HttpStatus.UNPROCESSABLE_CONTENT, message, problem, "", vault, page))
                .orElseGet(() -> page(HttpStatus.OK, message, "", "", vault, page));
    }

    /** Key of what must be mended before it can be read or kept. */
    static Optional<String> problem(MessageForm message, Addressee to) {
        return to.gone() ? Optional.of(GONE) : message.problems().stream().findFirst();
    }

    /** A page to begin on. */
    ModelAndView blank(String to, Optional<OpenVault> vault, Page page) {
        MessageForm message = MessageForm.blank(to);
        return to(message, vault, page).gone()
                ? read(message, vault, page)
                : page(HttpStatus.OK, message, "", "", vault, page);
    }

    /** @param problem key of what must be mended, empty if nothing */
    ModelAndView page(
            HttpStatus status, MessageForm message, String problem, String done, Optional<OpenVault> vault, Page page) {
        Addressee to = to(message, vault, page);
        MessagePage shown = new MessagePage(
                addressees.people(vault, page),
                addressees.others(page),
                to,
                message.text(),
                message.draft(),
                message.revision(),
                problem,
                done,
                reader.read(message, to, page),
                fair.of(to.recipient()),
                words.feelings().words(),
                vault.isPresent());
        return new ModelAndView("say/message", status).addObject("say", shown);
    }
}

package org.securebase.communication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.vault.Space;
import org.securebase.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /say/drafts}: messages that a member keeps to go on with. */
@Controller
class DraftController {
    /** What can have been done just before; its words are on the page. */
    private static final Set<String> DONE = Set.of("kept", "removed", "stale");

    private final Drafts drafts;
    private final Addressees addressees;
    private final MessagePages pages;
    private final Clock clock;

    DraftController(Drafts drafts, Addressees addressees, MessagePages pages, Clock clock) {
        this.drafts = drafts;
        this.addressees = addressees;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/say/drafts")
    ModelAndView all(OpenVault vault, @RequestParam(defaultValue = "") String done, @ModelAttribute("page") Page page) {
        return new ModelAndView("say/drafts")
                .addObject(
                        "drafts",
                        drafts.all(vault).stream()
                                .map(draft -> line(draft, vault, page))
                                .toList())
                .addObject("done", DONE.contains(done) ? done : "");
    }

    private DraftLine line(Kept<MessageDraft> draft, OpenVault vault, Page page) {
        return DraftLine.of(draft, addressees.chosen(draft.value().to(), Optional.of(vault), page), page);
    }

    @GetMapping("/say/drafts/{id}")
    ModelAndView open(OpenVault vault, @PathVariable String id, @ModelAttribute("page") Page page) {
        return drafts.find(id, vault)
                .map(draft -> pages.read(form(draft), Optional.of(vault), page))
                .orElseGet(DraftController::list);
    }

    private static MessageForm form(Kept<MessageDraft> draft) {
        return new MessageForm(
                draft.value().to(),
                draft.value().text(),
                Map.of(),
                "",
                draft.id().toString(),
                draft.revision());
    }

    @PostMapping("/say/drafts")
    ModelAndView keep(OpenVault vault, @RequestParam Map<String, String> sent, @ModelAttribute("page") Page page) {
        MessageForm message = MessageForm.of(sent);
        Addressee to = pages.to(message, Optional.of(vault), page);
        if (MessagePages.problem(message, to).isPresent()) {
            return pages.read(message, Optional.of(vault), page);
        }
        MessageDraft draft = new MessageDraft(to.value(), message.text(), LocalDate.now(clock));
        try {
            put(draft, message, vault);
            return new ModelAndView("redirect:/say/drafts?done=kept");
        } catch (Space.Stale changedMeanwhile) {
            return stale(message, vault, page);
        }
    }

    /** A draft that was deleted meanwhile is kept as a new one. */
    private void put(MessageDraft draft, MessageForm message, OpenVault vault) {
        Optional<Kept<MessageDraft>> before = drafts.find(message.draft(), vault);
        if (before.isPresent()) {
            drafts.change(before.get().id(), message.revision(), draft, vault);
        } else {
            drafts.add(draft, vault);
        }
    }

    /** Shown again with the newest revision, so that sending it once more is a decision. */
    private ModelAndView stale(MessageForm message, OpenVault vault, Page page) {
        long newest = drafts.find(message.draft(), vault).map(Kept::revision).orElse(0L);
        MessageForm again = new MessageForm(message.to(), message.text(), message.gaps(), "", message.draft(), newest);
        return pages.page(HttpStatus.CONFLICT, again, "stale", "", Optional.of(vault), page);
    }

    @PostMapping("/say/drafts/{id}/delete")
    String remove(OpenVault vault, @PathVariable String id, @RequestParam(defaultValue = "") String revision) {
        try {
            drafts.find(id, vault).ifPresent(draft -> drafts.remove(draft.id(), Kept.revision(revision), vault));
            return "redirect:/say/drafts?done=removed";
        } catch (Space.Stale changedMeanwhile) {
            return "redirect:/say/drafts?done=stale";
        }
    }

    private static ModelAndView list() {
        return new ModelAndView("redirect:/say/drafts");
    }
}

package org.securebase.communication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.vault.RecordId;
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

/** {@code /say/need}, {@code /say/boundary} and {@code /say/own}. What is typed is forgotten unless a member keeps it. */
@Controller
class BuilderController {
    private static final String ONE = "/say/{builder}";

    private final BuilderPages pages;
    private final MessagePages messages;
    private final NeedsAndBoundaries kept;
    private final Clock clock;

    BuilderController(BuilderPages pages, MessagePages messages, NeedsAndBoundaries kept, Clock clock) {
        this.pages = pages;
        this.messages = messages;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping(ONE)
    ModelAndView blank(
            Optional<OpenVault> vault,
            @PathVariable String builder,
            @RequestParam(defaultValue = "") String to,
            @ModelAttribute("page") Page page) {
        return page(pages.of(form(builder, Map.of("to", to)), false, vault, page));
    }

    @PostMapping(ONE)
    ModelAndView build(
            Optional<OpenVault> vault,
            @PathVariable String builder,
            @RequestParam Map<String, String> sent,
            @ModelAttribute("page") Page page) {
        BuilderForm form = form(builder, sent).picking(sent.getOrDefault("pick", ""), page);
        return page(pages.of(form, !sent.containsKey("pick"), vault, page));
    }

    /** What the parts make up now, whatever was put together before, is read as a message. */
    @PostMapping(path = "/say", params = "whole")
    ModelAndView check(
            Optional<OpenVault> vault,
            @RequestParam String whole,
            @RequestParam Map<String, String> sent,
            @ModelAttribute("page") Page page) {
        BuilderForm form = form(whole, sent);
        BuilderPage shown = pages.of(form, true, vault, page);
        return shown.text().isEmpty()
                ? page(shown)
                : messages.read(MessageForm.blank(form.to()).with(shown.text()), vault, page);
    }

    /** For a script: what there is to say of each part, and the whole, and nothing around it. */
    @PostMapping(ONE + "/parts")
    ModelAndView parts(
            Optional<OpenVault> vault,
            @PathVariable String builder,
            @RequestParam Map<String, String> sent,
            @ModelAttribute("page") Page page) {
        boolean asked = sent.containsKey("asked");
        return new ModelAndView("say/parts").addObject("say", pages.of(form(builder, sent), asked, vault, page));
    }

    @PostMapping(ONE + "/keep")
    ModelAndView keep(
            OpenVault vault,
            @PathVariable String builder,
            @RequestParam Map<String, String> sent,
            @ModelAttribute("page") Page page) {
        BuilderForm form = form(builder, sent);
        BuilderPage shown = pages.of(form, true, Optional.of(vault), page);
        Optional<RecordId> person = shown.to().person();
        if (shown.text().isEmpty() || person.isEmpty() || !form.builder().keepable()) {
            return page(shown);
        }
        try {
            kept.keep(form, person.get(), LocalDate.now(clock), vault);
            return new ModelAndView("redirect:/people/" + person.get() + "#said");
        } catch (Space.Stale changedMeanwhile) {
            BuilderForm again = form.at(newest(form, vault));
            return page(
                    HttpStatus.CONFLICT,
                    pages.of(again, true, Optional.of(vault), page).outdated());
        }
    }

    /** Shown with the newest revision, so that sending it once more is a decision. */
    private long newest(BuilderForm form, OpenVault vault) {
        return kept.need(form.statement(), vault)
                .map(Kept::revision)
                .or(() -> kept.boundary(form.statement(), vault).map(Kept::revision))
                .orElse(0L);
    }

    private static BuilderForm form(String builder, Map<String, String> sent) {
        return BuilderForm.of(Builder.named(builder).orElseThrow(NoSuchForm::new), sent);
    }

    private static ModelAndView page(BuilderPage shown) {
        return page(shown.amiss() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK, shown);
    }

    private static ModelAndView page(HttpStatus status, BuilderPage shown) {
        return new ModelAndView("say/builder", status).addObject("say", shown);
    }
}

package org.securebase.archive;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.vault.Space;
import org.securebase.web.Page;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A file brought back: sent, looked at, and then brought in or not. */
@Controller
class ImportController {

    private static final Limits LIMITS = Limits.USUAL;
    private static final long BYTES_PER_MEGABYTE = 1_000_000;

    private final ArchivedKinds kinds;
    private final MessageSource words;
    private final Clock clock;

    ImportController(ArchivedKinds kinds, MessageSource words, Clock clock) {
        this.kinds = kinds;
        this.words = words;
        this.clock = clock;
    }

    /** The form; or what is in the file that was sent. */
    @GetMapping(UploadFilter.PATH)
    ModelAndView page(OpenVault vault, @ModelAttribute("page") Page page) {
        WaitingUpload waiting = new WaitingUpload(vault.own());
        return waiting.found()
                .map(upload -> look(vault.own(), waiting, upload, page))
                .orElseGet(ImportController::form);
    }

    private ModelAndView look(Space space, WaitingUpload waiting, Kept<Upload> upload, Page page) {
        try {
            Findings findings = intake(space, waiting, upload).check();
            return new ModelAndView(
                    "archive/check", "check", CheckPage.of(findings, kinds, new Words(words, page.locale())));
        } catch (Unfit unfit) {
            waiting.discard();
            return problem(unfit, page);
        }
    }

    private Intake intake(Space space, WaitingUpload waiting, Kept<Upload> upload) {
        return new Intake(space, kinds, LIMITS, () -> waiting.open(upload));
    }

    @PostMapping(UploadFilter.PATH)
    ModelAndView send(OpenVault vault, HttpServletRequest request, @ModelAttribute("page") Page page) {
        try {
            demandShort(request);
            InputStream file = SentFile.of(request).orElseThrow(() -> Unfit.because("none"));
            new WaitingUpload(vault.own()).receive(file, LIMITS.fileBytes(), clock.instant());
            return new ModelAndView("redirect:" + UploadFilter.PATH);
        } catch (Unfit unfit) {
            return problem(unfit, page);
        } catch (IOException cut) {
            return problem(Unfit.because("cut"), page);
        }
    }

    /** Told at once rather than after all of it was sent. */
    private static void demandShort(HttpServletRequest request) {
        if (request.getContentLengthLong() > LIMITS.fileBytes() + UploadPart.SIZE_BYTES) {
            throw Unfit.because("size").limit(LIMITS.fileBytes());
        }
    }

    /** @param other {@code replace}, or anything else to keep what is here */
    @PostMapping(UploadFilter.PATH + "/take")
    ModelAndView take(
            OpenVault vault, @RequestParam(defaultValue = "keep") String other, @ModelAttribute("page") Page page) {
        WaitingUpload waiting = new WaitingUpload(vault.own());
        Optional<Kept<Upload>> upload = waiting.found();
        if (upload.isEmpty()) {
            return new ModelAndView("redirect:" + UploadFilter.PATH);
        }
        try {
            return taken(take(vault.own(), waiting, upload.get(), other.equals("replace")), other.equals("replace"));
        } catch (Unfit unfit) {
            waiting.discard();
            return problem(unfit, page);
        }
    }

    private Findings take(Space space, WaitingUpload waiting, Kept<Upload> upload, boolean replace) {
        AtomicReference<@Nullable Findings> findings = new AtomicReference<>();
        space.inOneGo(() -> {
            findings.set(intake(space, waiting, upload).take(replace));
            waiting.discard();
        });
        return Optional.ofNullable(findings.get()).orElseThrow();
    }

    private static ModelAndView taken(Findings findings, boolean replaced) {
        ModelAndView page = new ModelAndView("archive/taken");
        page.addObject("fresh", findings.fresh());
        page.addObject("replaced", replaced ? findings.other() : 0);
        page.addObject("left", findings.same() + (replaced ? 0 : findings.other()));
        return page;
    }

    @PostMapping(UploadFilter.PATH + "/discard")
    String discard(OpenVault vault, Model model) {
        new WaitingUpload(vault.own()).discard();
        return "archive/discarded";
    }

    private static ModelAndView form() {
        ModelAndView form = new ModelAndView("archive/import");
        form.addObject("problem", "");
        form.addObject("megabytes", LIMITS.fileBytes() / BYTES_PER_MEGABYTE);
        form.addObject("limitBytes", LIMITS.fileBytes());
        return form;
    }

    private static ModelAndView problem(Unfit unfit, Page page) {
        ModelAndView form = form();
        form.addObject("problem", page.say("archive.unfit." + unfit.reason(), unfit.arguments()));
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }
}

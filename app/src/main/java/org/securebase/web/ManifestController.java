package org.securebase.web;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** {@code /manifest.webmanifest}: the same for everybody, so it says nothing about anybody. */
@Controller
class ManifestController {

    /** Every page names it. Icons of an older release are missed for a day at most. */
    private static final Duration KEPT = Duration.ofDays(1);

    /** The paper of the pages by daylight: {@code --paper} of web.css, which a manifest cannot ask for. */
    private static final String PAPER = "#faf6ef";

    @GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
    ResponseEntity<Manifest> manifest(@ModelAttribute("page") Page page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(manifestOf(page));
    }

    private static Manifest manifestOf(Page page) {
        return new Manifest(
                "/",
                page.say("web.brand"),
                page.say("web.brand"),
                page.say("web.app"),
                page.language(),
                "/",
                "/",
                "standalone",
                PAPER,
                PAPER,
                icons(page),
                Manifest.ShareTarget.HERE);
    }

    private static List<Manifest.Icon> icons(Page page) {
        return List.of(
                Manifest.Icon.of(page, "icon", 192, "any"),
                Manifest.Icon.of(page, "icon", 512, "any"),
                Manifest.Icon.of(page, "icon-maskable", 192, "maskable"),
                Manifest.Icon.of(page, "icon-maskable", 512, "maskable"));
    }
}

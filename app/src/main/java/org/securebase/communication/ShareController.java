package org.securebase.communication;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securebase.vault.OpenVault;
import org.securebase.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /share}: a text that somebody shares from another app, shown as if it had been typed at {@code /say}. It is in
 * the page that answers and nowhere else, so nothing has to be open for it: whoever is locked out, signed out, or sent
 * here without cookies sees it as well, and can go on from the page.
 */
@Controller
class ShareController {
    private final MessagePages pages;

    ShareController(MessagePages pages) {
        this.pages = pages;
    }

    @PostMapping("/share")
    ModelAndView shared(
            Optional<OpenVault> vault,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String url,
            @ModelAttribute("page") Page page) {
        return pages.read(MessageForm.blank("").with(Typed.text(whole(title, text, url))), vault, page);
    }

    /** Apps differ in where they put what; some say the same twice. */
    private static String whole(String title, String text, String url) {
        return Stream.of(besides(text, title), text, besides(text, url))
                .filter(Predicate.not(String::isBlank))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private static String besides(String text, String more) {
        return text.contains(more) ? "" : more;
    }

    /** Opened again later, when the text is gone. */
    @GetMapping("/share")
    String again() {
        return "redirect:/say";
    }
}

package org.securebase.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts {@code page} into the model of every view. */
@ControllerAdvice
class PageOfRequest {

    private final MessageSource words;
    private final Assets assets;
    private final LeaveTo leaveTo;

    PageOfRequest(MessageSource words, Assets assets, LeaveTo leaveTo) {
        this.words = words;
        this.assets = assets;
        this.leaveTo = leaveTo;
    }

    @ModelAttribute("page")
    Page page(HttpServletRequest request) {
        return new Page(
                words, locale(request), assets::url, () -> formToken(request), leaveTo, request.getRequestURI());
    }

    /** The words are in English only so far; how a date looks is the reader's, where they read English. */
    private static Locale locale(HttpServletRequest request) {
        Locale asked = request.getLocale();
        boolean english = asked.getLanguage().equals(Locale.ENGLISH.getLanguage());
        // no variants or extensions, which could bring another calendar or other digits
        return english && asked.getCountry().matches("[A-Z]{2}")
                ? new Locale.Builder()
                        .setLanguage("en")
                        .setRegion(asked.getCountry())
                        .build()
                : Locale.ENGLISH;
    }

    private static CsrfToken formToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return token;
        }
        throw new IllegalStateException("A form was asked for outside the security filter, so it has no token");
    }
}

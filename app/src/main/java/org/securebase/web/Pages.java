package org.securebase.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * Makes the {@link Page} of a request. Every controller's view has it in its model already; whoever handles an exception
 * puts it there. Safe for any thread.
 */
@Component
public final class Pages {

    private final MessageSource words;
    private final Assets assets;
    private final LeaveTo leaveTo;
    private final ObjectProvider<Membership> membership;

    Pages(MessageSource words, Assets assets, LeaveTo leaveTo, ObjectProvider<Membership> membership) {
        this.words = words;
        this.assets = assets;
        this.leaveTo = leaveTo;
        this.membership = membership;
    }

    /** The page that answers this request. */
    public Page of(HttpServletRequest request) {
        return new Page(
                words,
                locale(request),
                assets::url,
                () -> formToken(request),
                leaveTo,
                path(request),
                request.getMethod().equals("GET") ? request.getRequestURI() : "",
                membership.stream().anyMatch(room -> room.seemsSignedIn(request)),
                () -> hidesAfter(request));
    }

    /** On an error page too, the path that was asked for. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    /** Asked when the page is written, since only then it is known what was opened for it. */
    private Optional<Duration> hidesAfter(HttpServletRequest request) {
        return membership.stream()
                .map(room -> room.hidesAfter(request))
                .flatMap(Optional::stream)
                .findFirst();
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

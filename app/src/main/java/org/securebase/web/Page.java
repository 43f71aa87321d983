package org.securebase.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every template needs and no controller should have to pass: words, addresses of assets, the form token, and
 * where we are. Every view finds it in its model as {@code page}. Belongs to one request and its thread.
 */
public final class Page {

    private final MessageSource words;
    private final Locale locale;
    private final UnaryOperator<String> assetUrls;
    private final Supplier<CsrfToken> formToken;
    private final LeaveTo leaveTo;
    private final String path;
    private final String wayBack;
    private final boolean signedIn;
    private final Supplier<Optional<Duration>> hidesAfter;

    Page(
            MessageSource words,
            Locale locale,
            UnaryOperator<String> assetUrls,
            Supplier<CsrfToken> formToken,
            LeaveTo leaveTo,
            String path,
            String wayBack,
            boolean signedIn,
            Supplier<Optional<Duration>> hidesAfter) {
        this.words = words;
        this.locale = locale;
        this.assetUrls = assetUrls;
        this.formToken = formToken;
        this.leaveTo = leaveTo;
        this.path = path;
        this.wayBack = wayBack;
        this.signedIn = signedIn;
        this.hidesAfter = hidesAfter;
    }

    /**
     * The words behind a key of the room's message bundle, such as {@code safety.help.title}; arguments fill {0}, {1}.
     *
     * @throws org.springframework.context.NoSuchMessageException if no bundle has the key
     */
    public String say(String key, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    /** The address of a file under {@code static/}, with its content hash, so that it may be cached for ever. */
    public String asset(String file) {
        return assetUrls.apply(file);
    }

    /** Name of the hidden field that every POST form must carry. Asking for it sets the token cookie. */
    public String formTokenName() {
        return formToken.get().getParameterName();
    }

    /** Value of that hidden field, masked anew for each page. */
    public String formToken() {
        return formToken.get().getToken();
    }

    /** Whether the page shown is this one or one below it: {@code isUnder("/read")} holds on {@code /read/what}. */
    public boolean isUnder(String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }

    /** The path that shows this page again; empty if it is the answer to a form. */
    public String wayBack() {
        return wayBack;
    }

    /** Whether whoever asked for this page seems to be signed in. */
    public boolean signedIn() {
        return signedIn;
    }

    /** After what time without a touch this page must go from the screen; empty if there is nothing private on it. */
    public Optional<Duration> hidesAfter() {
        return hidesAfter.get();
    }

    /** Where "Leave this page" leads. */
    public String leaveUrl() {
        return leaveTo.leaveUrl().toString();
    }

    /** The reader's language and conventions, for dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** BCP 47 tag for {@code <html lang>}. The words are in English only so far. */
    public String language() {
        return locale.toLanguageTag();
    }
}

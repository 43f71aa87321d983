package org.securebase.writing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/**
 * Lets a browser hand our answers to its add-ons, lets Obsidian hand them to its plugins, and hands them to no site. A site
 * could ask all the same without seeing the answer, and use up what its visitor may ask.
 */
final class AddOns {

    private static final Set<String> SCHEMES =
            Set.of("chrome-extension://", "moz-extension://", "safari-web-extension://");

    /** Where Obsidian's own pages come from on a desktop. On a phone they come from names that any app may have. */
    private static final String OBSIDIAN = "app://obsidian.md";

    private AddOns() {}

    static void welcome(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (origin != null && isWelcome(origin)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        }
    }

    /** Whether a page on the web had its visitor's browser ask. Programs that are no browsers say nothing of it. */
    static boolean isForASite(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !isWelcome(origin);
    }

    private static boolean isWelcome(String origin) {
        return origin.equals(OBSIDIAN) || SCHEMES.stream().anyMatch(origin::startsWith);
    }
}

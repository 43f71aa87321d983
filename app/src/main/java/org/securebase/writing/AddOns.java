package org.securebase.writing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** Lets a browser hand our answers to its add-ons, and to no site. */
final class AddOns {

    private static final Set<String> SCHEMES =
            Set.of("chrome-extension://", "moz-extension://", "safari-web-extension://");

    private AddOns() {}

    static void welcome(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (origin != null && SCHEMES.stream().anyMatch(origin::startsWith)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        }
    }
}

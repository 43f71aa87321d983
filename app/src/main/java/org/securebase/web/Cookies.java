package org.securebase.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Reads and sets our cookies: for this host alone, out of reach of scripts, and over https bound to it by name. */
public final class Cookies {

    /** A browser takes a cookie of such a name only over https, for the whole host, and from no neighbouring host. */
    static final String BOUND = "__Host-";

    private Cookies() {}

    /** What the cookie is called in this request. */
    public static String name(HttpServletRequest request, String name) {
        return request.isSecure() ? BOUND + name : name;
    }

    /** Its value; empty if there is none, or more than one, of which nothing tells the right one. */
    public static Optional<String> one(HttpServletRequest request, String name) {
        List<String> sent = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(request, name)))
                .map(Cookie::getValue)
                .toList();
        return sent.size() == 1 ? Optional.of(sent.get(0)) : Optional.empty();
    }

    /** @param age how long it stays, negative for until the browser closes */
    public static void set(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        add(request, response, name(request, name), value, age);
    }

    /** Takes it away, and what the same browser may have kept under the other name. */
    public static void clear(HttpServletRequest request, HttpServletResponse response, String name) {
        add(request, response, name, "", Duration.ZERO);
        if (request.isSecure()) {
            add(request, response, BOUND + name, "", Duration.ZERO);
        }
    }

    private static void add(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}

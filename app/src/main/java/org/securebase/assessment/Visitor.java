package org.securebase.assessment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Whoever sent this request, with the sheets that came with it. Belongs to one request and its thread. */
final class Visitor {
    private final SittingCookie cookie;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Optional<Sheets> sheets;

    Visitor(SittingCookie cookie, HttpServletRequest request, HttpServletResponse response) throws Unreadable {
        this.cookie = cookie;
        this.request = request;
        this.response = response;
        this.sheets = cookie.read(request);
    }

    /** Empty before anyone has been named. */
    Optional<Sheets> sheets() {
        return sheets;
    }

    /** Sends these sheets back in place of those that came. */
    void take(Sheets changed) {
        cookie.write(request, response, changed);
    }

    void forget() {
        cookie.clear(request, response);
    }
}

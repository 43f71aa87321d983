package org.securebase.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.securebase.web.Cookies;
import org.springframework.stereotype.Component;

/** The cookie that holds a {@link SessionToken} until the browser closes. */
@Component
class SessionCookie {

    private static final String NAME = "session";
    private static final String CLEARED = SessionCookie.class.getName();

    /** None once it was cleared, although the request still carries it: what is over is not ended a second time. */
    Optional<SessionToken> read(HttpServletRequest request) {
        return request.getAttribute(CLEARED) == null
                ? Cookies.one(request, NAME).flatMap(SessionToken::parse)
                : Optional.empty();
    }

    void write(HttpServletRequest request, HttpServletResponse response, SessionToken token) {
        Cookies.set(request, response, NAME, token.cookieValue(), Duration.ofSeconds(-1));
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        Cookies.clear(request, response, NAME);
        request.setAttribute(CLEARED, true);
    }
}

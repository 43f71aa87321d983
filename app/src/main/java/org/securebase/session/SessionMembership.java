package org.securebase.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.securebase.web.Membership;
import org.springframework.stereotype.Component;

/** Tells the shell who seems to be signed in, from the cookie alone. */
@Component
class SessionMembership implements Membership {

    private final SessionCookie cookie;
    private final CurrentSession current;
    private final SessionTimes times;

    SessionMembership(SessionCookie cookie, CurrentSession current, SessionTimes times) {
        this.cookie = cookie;
        this.current = current;
        this.times = times;
    }

    /** Within a request that has found out, that; otherwise whether there is a cookie that could be one. */
    @Override
    public boolean seemsSignedIn(HttpServletRequest request) {
        return cookie.read(request).isPresent();
    }

    @Override
    public Optional<Duration> hidesAfter(HttpServletRequest request) {
        return request.getAttribute(OpenVaults.OPENED) == null
                ? Optional.empty()
                : current.find(request).map(session -> session.row().hasPin() ? times.lock() : times.idle());
    }
}

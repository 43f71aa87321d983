package org.securebase.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.securebase.session.NotYet.First;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Finds the session of a request, once for each request, and keeps it going. Safe for any thread. */
@Component
class CurrentSession {

    private static final String FOUND = CurrentSession.class.getName();
    /** A session that was used within these seconds is not written again. */
    private static final long GRAIN = 10;

    private final SessionCookie cookie;
    private final SessionTable table;
    private final SessionTimes times;
    private final Clock clock;

    CurrentSession(SessionCookie cookie, SessionTable table, SessionTimes times, Clock clock) {
        this.cookie = cookie;
        this.table = table;
        this.times = times;
        this.clock = clock;
    }

    /** Empty if nobody is signed in; whether it is open or locked, {@link #open} tells. */
    Optional<Session> find(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Session found) {
            return Optional.of(found);
        }
        Optional<Session> found = cookie.read(request)
                .flatMap(token -> table.find(token.idHash()).map(row -> new Session(token, row)))
                .filter(session -> !isOver(session.row()));
        found.ifPresent(session -> take(request, session));
        return found;
    }

    /** From here on this is the session of the request. */
    void take(HttpServletRequest request, Session session) {
        request.setAttribute(FOUND, session);
    }

    void drop(HttpServletRequest request) {
        request.removeAttribute(FOUND);
    }

    /** @throws NotYet if nobody is signed in, the session is locked, or its vault is not open */
    Session open(HttpServletRequest request) {
        Session session = find(request).orElseThrow(() -> new NotYet(First.SIGN_IN));
        if (isLocked(session)) {
            throw new NotYet(First.UNLOCK);
        }
        if (!session.row().opens()) {
            throw new NotYet(First.OPEN);
        }
        if (now() - session.row().usedAt() >= GRAIN) {
            noteUse(session);
        }
        return session;
    }

    /** A disk that is full keeps nobody from reading. */
    private void noteUse(Session session) {
        try {
            table.used(session.row().idHash(), now());
        } catch (DataAccessException later) {
            // told by whoever has something to keep; until it can be noted again, time runs from the last use that was
        }
    }

    boolean isLocked(Session session) {
        if (session.row().locked()) {
            return true;
        }
        boolean idle = session.row().hasPin()
                && now() - session.row().usedAt() >= times.lock().getSeconds();
        if (idle) {
            table.lock(session.row().idHash());
        }
        return idle;
    }

    boolean isProved(Session session) {
        return now() - session.row().provedAt() < times.proof().getSeconds();
    }

    boolean isOver(SessionRow row) {
        return now() >= row.endsAt() || now() - row.usedAt() >= times.idle().getSeconds();
    }

    long now() {
        return clock.instant().getEpochSecond();
    }
}

package org.securebase.session;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.securebase.web.Leaving;
import org.springframework.stereotype.Component;

/**
 * Ends the session of whoever leaves in a hurry. The cookie goes with the answer; the row goes right after, because the
 * answer must not wait for a database that may be slow or gone.
 */
@Component
class SessionLeaving implements Leaving {

    private static final int MOST_WAITING = 1_000;

    private final SessionCookie cookie;
    private final SessionTable table;
    private final ThreadPoolExecutor behind = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), new ThreadPoolExecutor.DiscardPolicy());

    SessionLeaving(SessionCookie cookie, SessionTable table) {
        this.cookie = cookie;
        this.table = table;
    }

    @Override
    public void left(HttpServletRequest request, HttpServletResponse response) {
        Optional<SessionToken> token = cookie.read(request);
        cookie.clear(request, response);
        if (token.isPresent()) {
            byte[] idHash = token.get().idHash();
            behind.execute(() -> end(idHash));
        }
    }

    /** Should it fail, the row ends by itself: nobody has its cookie any more. */
    private void end(byte[] idHash) {
        try {
            table.delete(idHash);
        } catch (RuntimeException databaseIsGone) {
            // told by whoever needs the database next
        }
    }

    @PreDestroy
    void finish() {
        behind.shutdown();
    }
}

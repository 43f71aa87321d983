package org.securebase.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;

/**
 * What the shell wants to know of whoever sent a request, answered without a look at the database, so that help and the
 * way out are there when nothing else is. Implementations are safe to share between threads.
 */
public interface Membership {

    /** Whether they seem to be signed in. A session may be over all the same; its pages find out. */
    boolean seemsSignedIn(HttpServletRequest request);

    /** After what time without a touch the page must go from the screen; empty if nothing private was opened for it. */
    Optional<Duration> hidesAfter(HttpServletRequest request);
}

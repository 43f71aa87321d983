package org.securebase.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * A room in which a visitor may have begun something. The start page then offers to go on, so that the shell need not
 * know the room. Implementations are safe to share between threads.
 */
public interface Unfinished {
    /** Where to go on, such as {@code /pattern}; empty if this visitor has begun nothing here. Never throws. */
    Optional<String> path(HttpServletRequest request);
}

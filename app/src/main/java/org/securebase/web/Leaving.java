package org.securebase.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A room with something to put away when a person leaves in a hurry. Implementations are safe to share between threads.
 */
public interface Leaving {

    /** Puts it away. Never throws, and never waits for a database: the person must be gone at once. */
    void left(HttpServletRequest request, HttpServletResponse response);
}

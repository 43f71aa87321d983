package org.securebase.vault;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message says why in one line, for the person who starts the server. */
public final class DatabaseUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnusable(String message, @Nullable Throwable reason) {
        super(message, reason);
    }
}

package org.securebase.session;

import org.securebase.vault.HolderId;

/** The session of one request: what its cookie holds together with its row. Belongs to that request and its thread. */
final class Session {

    private final SessionToken token;
    private final SessionRow row;

    Session(SessionToken token, SessionRow row) {
        this.token = token;
        this.row = row;
    }

    SessionToken token() {
        return token;
    }

    SessionRow row() {
        return row;
    }

    HolderId holder() {
        return row.holder();
    }
}

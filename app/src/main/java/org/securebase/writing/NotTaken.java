package org.securebase.writing;

import org.springframework.http.HttpStatus;

/** What a program sent cannot be read, or not by it, or not now. Names the field and the limit, and nothing of the text. */
final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    NotTaken(HttpStatus status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    static NotTaken badly(String message) {
        return new NotTaken(HttpStatus.BAD_REQUEST, message);
    }

    HttpStatus status() {
        return status;
    }
}

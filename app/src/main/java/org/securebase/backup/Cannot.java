package org.securebase.backup;

/** What was asked cannot be done, for a reason that the person at the keyboard can mend. The message is all they see. */
final class Cannot extends Exception {

    private static final long serialVersionUID = 1L;

    Cannot(String message) {
        super(message);
    }

    Cannot(String message, Throwable cause) {
        super(message, cause);
    }
}

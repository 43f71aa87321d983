package org.securebase.proofread;

/** What was asked cannot be done with this file. The message names the file and the line or column, and quotes nothing. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String message) {
        super(message);
    }

    Unfit(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.securebase.measure;

/** What was asked cannot be done with these files. The message says which file, row, column and value. */
final class BadData extends Exception {

    private static final long serialVersionUID = 1L;

    BadData(String message) {
        super(message);
    }

    BadData(String message, Throwable cause) {
        super(message, cause);
    }
}

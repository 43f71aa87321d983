package org.securebase.assessment;

/**
 * What a browser sent is not a sitting that we sealed with this key for this instrument, or it is over. Deliberately
 * without a message or a cause: neither may carry anything of what was sent.
 */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable() {
        super("a sitting that cannot be read", null, false, false);
    }
}

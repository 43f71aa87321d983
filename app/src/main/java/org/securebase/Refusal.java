package org.securebase;

/** A command cannot be done, for a reason that the person at the keyboard can mend. The message is all they see. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}

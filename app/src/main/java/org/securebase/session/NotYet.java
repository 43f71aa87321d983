package org.securebase.session;

/** Whoever sent a request has to do something before it can be answered. Says nothing about them. */
public final class NotYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What has to be done first. */
    public enum First {
        /** Nobody is signed in, or no longer. */
        SIGN_IN,
        /** It is known who this is, and their vault is not open: the passphrase opens it. */
        OPEN,
        /** The session is locked: the PIN unlocks it. */
        UNLOCK,
        /** What is asked for needs a fresh proof that it is them. */
        PROVE
    }

    private final First first;

    NotYet(First first) {
        super("first: " + first, null, false, false);
        this.first = first;
    }

    public First first() {
        return first;
    }
}

package org.securebase.passkey;

import java.util.Locale;

/** An answer of a device, or what was sent in place of one, was not taken. Says nothing about whose it was. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; each has words of its own. */
    enum Why {
        /** The script did not run, so nothing came. */
        EMPTY,
        /** The challenge is gone: it took too long, was answered before, or is another page's. */
        LATE,
        /** It is not what this person's device would say to this challenge at this address. */
        WRONG,
        /** The device gave nothing that could open a vault. */
        NO_KEY,
        /** This passkey is there already. */
        KNOWN,
        /** There are as many as there may be. */
        MANY,
        /** There can be no passkeys at this address. */
        NOT_HERE
    }

    private final Why why;

    Refused(Why why) {
        super("refused: " + why, null, false, false);
        this.why = why;
    }

    /** Key of what a person is told. */
    String words() {
        return "passkey.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

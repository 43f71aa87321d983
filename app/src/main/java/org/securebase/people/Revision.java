package org.securebase.people;

/** The revision that a form carries. */
final class Revision {
    /** No record has it, so that a form without one is always stale. */
    private static final long NONE = 0;

    private Revision() {}

    static long of(String sent) {
        return sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : NONE;
    }
}

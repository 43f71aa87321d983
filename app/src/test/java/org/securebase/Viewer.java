package org.securebase;

/** Who may ask for a page. */
enum Viewer {
    /** Nobody in particular. */
    SIGNED_OUT,
    /** Whose records they are; their browser carries a visitor's answers as well. */
    OWNER,
    /** Somebody else with an account. */
    OTHER,
    /** Somebody whose account was erased, with the cookie from before. */
    ERASED,
    /** The owner's own browser of yesterday: its session is over, and its row still there. */
    STALE
}

package org.securebase.coach.rules;

/** Whom a rule is about. */
public enum Addressee {
    /** Whoever gets the message: "you" must be that person. */
    READER,
    /** Whoever writes it: "I" must be that person. */
    WRITER,
    /** Nobody in particular. */
    ANY
}

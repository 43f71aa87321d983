package org.securebase.account;

import java.util.Optional;

/** What a passphrase must be like. */
final class Passphrase {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private Passphrase() {}

    /** What is to be mended in a new one, for the field of this id; empty if it will do. */
    static Optional<Problem> problem(String field, String typed, String name, Strength strength) {
        int length = typed.codePointCount(0, typed.length());
        if (length == 0) {
            return Optional.of(Problem.at(field, "account.passphrase.missing"));
        }
        if (length < SHORTEST) {
            return Optional.of(Problem.at(field, "account.passphrase.short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Problem.at(field, "account.passphrase.long", LONGEST));
        }
        return strength.weakness(typed, name).map(key -> Problem.at(field, key));
    }
}

package org.securebase.passkey;

import java.util.List;
import java.util.Optional;
import org.securebase.account.Problem;

/** What a person calls a passkey. */
final class Label {

    static final int LONGEST = 60;

    private Label() {}

    static Optional<Problem> problem(String field, String label) {
        String typed = label.strip();
        if (typed.isEmpty()) {
            return Optional.of(new Problem(field, "passkey.label.missing", List.of()));
        }
        return typed.codePointCount(0, typed.length()) > LONGEST
                ? Optional.of(new Problem(field, "passkey.label.long", List.of(LONGEST)))
                : Optional.empty();
    }
}

package org.securebase.account;

import java.util.List;
import java.util.Optional;
import org.securebase.unlock.RecoveryCode;

/**
 * The page that shows a recovery code, once, and asks for two groups of it.
 *
 * @param groups of the code
 * @param asked numbers of the two groups that are asked for, from 0
 * @param sealed what the next page needs, for a hidden field
 * @param use where the page is used, see there
 * @param problem to be mended
 */
public record CodePage(List<String> groups, List<Integer> asked, String sealed, Use use, Optional<Problem> problem) {

    public CodePage {
        groups = List.copyOf(groups);
        asked = List.copyOf(asked);
    }

    /** What the code belongs to. */
    public enum Use {
        /** An account that is made once the code is confirmed. */
        SIGN_UP("/sign-up/code"),
        /** An account that is there; the code holds already. */
        NEW("/account/code/kept");

        private final String action;

        Use(String action) {
            this.action = action;
        }

        /** Where its form leads. */
        public String action() {
            return action;
        }
    }

    static CodePage of(RecoveryCode code, List<Integer> asked, String sealed, Use use) {
        return new CodePage(code.groups(), asked, sealed, use, Optional.empty());
    }

    CodePage with(Problem found) {
        return new CodePage(groups, asked, sealed, use, Optional.of(found));
    }

    /** Says nothing about the code. */
    @Override
    public String toString() {
        return "a page with a recovery code";
    }
}

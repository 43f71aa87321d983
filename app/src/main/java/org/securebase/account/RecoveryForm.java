package org.securebase.account;

import java.util.List;

/**
 * A recovery as typed. The passphrase is never shown again.
 *
 * @param code as typed
 * @param name to sign in with from now on
 * @param problems to be mended, in the order of the page
 */
public record RecoveryForm(String code, String name, List<Problem> problems) {

    public RecoveryForm {
        problems = List.copyOf(problems);
    }

    static RecoveryForm blank() {
        return new RecoveryForm("", "", List.of());
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "a recovery";
    }
}

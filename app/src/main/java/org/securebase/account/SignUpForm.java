package org.securebase.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sign-up as typed. The passphrase is never shown again.
 *
 * @param problems to be mended, in the order of the page
 */
public record SignUpForm(String name, List<Problem> problems) {

    public SignUpForm {
        problems = List.copyOf(problems);
    }

    static SignUpForm blank() {
        return new SignUpForm("", List.of());
    }

    static SignUpForm typed(String name, String passphrase, Accounts accounts, Strength strength) {
        List<Problem> problems = new ArrayList<>();
        nameProblem(name, accounts).ifPresent(problems::add);
        Passphrase.problem("passphrase", passphrase, name, strength).ifPresent(problems::add);
        return new SignUpForm(name, problems);
    }

    private static Optional<Problem> nameProblem(String name, Accounts accounts) {
        if (name.isBlank()) {
            return Optional.of(Problem.at("name", "account.name.missing"));
        }
        Optional<Handle> handle = Handle.of(name);
        if (handle.isEmpty()) {
            return Optional.of(Problem.at("name", "account.name.length", Handle.SHORTEST, Handle.LONGEST));
        }
        return accounts.isTaken(handle.get())
                ? Optional.of(Problem.at("name", "account.name.taken"))
                : Optional.empty();
    }
}

package org.securebase.account;

import java.util.List;
import org.securebase.session.NotYet.First;

/**
 * A page that asks who is there before it lets them go on.
 *
 * @param first what is asked for
 * @param name to sign in with, as typed
 * @param problems to be mended
 * @param onward where they go then
 * @param sealed what they had typed, for a hidden field; empty if nothing
 * @param otherWays beside the passphrase, addresses under keys of words
 */
public record Ask(
        First first, String name, List<Problem> problems, Onward onward, String sealed, List<OtherWay> otherWays) {

    public Ask {
        problems = List.copyOf(problems);
        otherWays = List.copyOf(otherWays);
    }

    static String place(First first) {
        return switch (first) {
            case SIGN_IN -> "/sign-in";
            case OPEN -> "/open";
            case UNLOCK -> "/locked";
            case PROVE -> "/account/confirm";
        };
    }

    public String place() {
        return place(first);
    }

    /** What its words begin with. */
    public String words() {
        return "account."
                + switch (first) {
                    case SIGN_IN -> "signin";
                    case OPEN -> "open";
                    case UNLOCK -> "locked";
                    case PROVE -> "confirm";
                };
    }

    public boolean asksName() {
        return first == First.SIGN_IN;
    }

    public boolean asksPin() {
        return first == First.UNLOCK;
    }
}

package org.securebase.listening;

import java.util.List;
import java.util.Optional;
import org.securebase.coach.Move;
import org.securebase.coach.listening.Heard;

/**
 * Something told, and what was answered so far.
 *
 * @param reply as typed; empty before the first try
 * @param problem what must be mended first: {@code empty}, {@code long}, or nothing
 * @param heard once there is something to say of the reply
 */
public record ReplyPage(Teller teller, Disclosure told, String reply, String problem, Optional<Heard> heard) {
    /** The longest reply, in characters: longer ones are letters. */
    public static final int LIMIT = 2000;

    static ReplyPage blank(Teller teller, Disclosure told) {
        return new ReplyPage(teller, told, "", "", Optional.empty());
    }

    static ReplyPage typed(Teller teller, Disclosure told, String reply) {
        String problem = reply.isBlank() ? "empty" : reply.codePointCount(0, reply.length()) > LIMIT ? "long" : "";
        return new ReplyPage(teller, told, reply, problem, Optional.empty());
    }

    ReplyPage heard(Heard what) {
        return new ReplyPage(teller, told, reply, problem, Optional.of(what));
    }

    public boolean isWrong() {
        return !problem.isEmpty();
    }

    public int limit() {
        return LIMIT;
    }

    public List<Stretch> stretches() {
        return heard.map(what -> Stretch.of(reply, what)).orElse(List.of());
    }

    /** What it did, in the order of {@link Move}. */
    public List<Move> did() {
        return heard.map(what -> what.kinds().stream().sorted().toList()).orElse(List.of());
    }

    /** Whether help comes before practice. */
    public boolean isHelpFirst() {
        return heard.filter(what -> !what.concerns().isEmpty()).isPresent();
    }
}

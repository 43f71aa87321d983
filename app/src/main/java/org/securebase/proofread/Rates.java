package org.securebase.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.securebase.coach.Move;
import org.securebase.coach.listening.Listening;

/** How the replies of one conversation go: for each reply, which moves it has. */
record Rates(List<Set<Move>> replies) {
    static final Rates NONE = new Rates(List.of());
    private static final String TELLER = "Seeker:";
    private static final String LISTENER = "Supporter:";

    /** A line for each turn, which begins with who speaks; a line without that goes on with the turn before. */
    static Rates of(String conversation, Listening listening) {
        List<Set<Move>> replies = new ArrayList<>();
        String told = "";
        for (String turn : conversation.split("\n(?=" + TELLER + "|" + LISTENER + ")")) {
            if (turn.startsWith(LISTENER)) {
                replies.add(
                        listening.hear(told, turn.substring(LISTENER.length())).kinds());
            } else {
                told = turn.substring(turn.startsWith(TELLER) ? TELLER.length() : 0);
            }
        }
        return new Rates(replies);
    }

    /** The share of replies that have any of these. */
    double of(Set<Move> moves) {
        return replies.stream()
                .mapToInt(reply -> reply.stream().anyMatch(moves::contains) ? 1 : 0)
                .average()
                .orElse(0);
    }
}

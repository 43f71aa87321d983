package org.securebase.listening;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.securebase.coach.Move;

/**
 * That somebody practised, and what the reply did; never what it said. Immutable.
 *
 * @param disclosure id of what was told
 * @param day on which it was
 * @param number 1 for the first of that person, and so on
 * @param moves the kinds of move of the reply, each once
 */
record ListeningTry(String disclosure, LocalDate day, int number, List<Move> moves) {
    ListeningTry {
        moves = List.copyOf(moves);
    }

    String markdown() {
        String did = moves.stream().map(Move::tag).collect(Collectors.joining(", "));
        return "# Listening, " + day + "\n\nDisclosure: " + disclosure + "\n\nThe reply: "
                + (did.isEmpty() ? "none of the moves" : did) + "\n";
    }
}

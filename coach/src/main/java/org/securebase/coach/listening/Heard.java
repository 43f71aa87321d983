package org.securebase.coach.listening;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.securebase.coach.Concern;
import org.securebase.coach.Move;
import org.securebase.coach.Span;

/**
 * What a reply did. It holds no part of the reply but what its hint quotes.
 *
 * @param concerns in the order of their kinds; when there are any, help comes first and there are no moves
 * @param moves in reading order; two may share a stretch
 * @param hint one thing to try, in one sentence
 * @param english whether the reply looks like English; if not, nothing else is said of it
 */
public record Heard(Set<Concern> concerns, List<Made> moves, String hint, boolean english) {
    public Heard {
        concerns = Collections.unmodifiableSet(
                concerns.stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(Concern.class))));
        moves = List.copyOf(moves);
    }

    /** A stretch of the reply and what it does. */
    public record Made(Span span, Move move) {}

    /** The kinds of move it has, whatever their number, in their own order. */
    public Set<Move> kinds() {
        return Collections.unmodifiableSet(
                moves.stream().map(Made::move).collect(Collectors.toCollection(() -> EnumSet.noneOf(Move.class))));
    }
}

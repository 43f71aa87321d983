package org.securebase.coach.listening;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securebase.coach.Concern;
import org.securebase.coach.Move;
import org.securebase.coach.text.Passage;

/** The one thing to try: first about what got in the way, then about what is missing. */
final class Hint {
    private static final Sentences WORDS = Sentences.read();
    /** A reply with fewer words is a sound, not an answer. */
    private static final int FEW = 4;

    private Hint() {}

    /** When nothing was heard: help comes first, or it isn't English. */
    static String of(Set<Concern> concerns) {
        return WORDS.get(concerns.isEmpty() ? "not-english" : "help-first");
    }

    static String of(Passage reply, List<Heard.Made> moves) {
        return inTheWay(moves)
                .map(made -> WORDS.get(made.move().tag(), made.span().of(reply.text())))
                .findFirst()
                .orElseGet(() -> missing(reply, kinds(moves)));
    }

    private static Set<Move> kinds(List<Heard.Made> moves) {
        return moves.stream().map(Heard.Made::move).collect(Collectors.toSet());
    }

    /** Advice after listening has had its turn isn't in the way. */
    private static Stream<Heard.Made> inTheWay(List<Heard.Made> moves) {
        boolean listened = moves.stream().limit(2).allMatch(made -> made.move().isListening()) && moves.size() > 2;
        return Stream.of(Move.MINIMISED, Move.ADVISED, Move.OWN_STORY)
                .filter(move -> !listened || move == Move.MINIMISED)
                .flatMap(move ->
                        moves.stream().filter(made -> made.move() == move).limit(1));
    }

    private static String missing(Passage reply, Set<Move> kinds) {
        if (blames(reply)) {
            return WORDS.get("why");
        }
        if (kinds.isEmpty() && isShort(reply)) {
            return WORDS.get("short");
        }
        return WORDS.get(firstMissing(kinds));
    }

    private static String firstMissing(Set<Move> kinds) {
        if (onlyClosed(kinds)) {
            return "closed";
        }
        return Stream.of(Move.REFLECTED_FEELING, Move.OPEN_QUESTION, Move.RESTATED, Move.VALIDATED)
                .filter(move -> !kinds.contains(move))
                .findFirst()
                .map(move -> "no-" + move.tag())
                .orElse("all");
    }

    private static boolean onlyClosed(Set<Move> kinds) {
        return kinds.contains(Move.CLOSED_QUESTION) && !kinds.contains(Move.OPEN_QUESTION);
    }

    private static boolean blames(Passage reply) {
        return reply.sentences().stream()
                .flatMap(sentence -> Clause.of(sentence).stream())
                .anyMatch(Question::blames);
    }

    private static boolean isShort(Passage reply) {
        return reply.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> token.isWord())
                        .count()
                < FEW;
    }
}

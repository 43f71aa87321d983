package org.securebase.coach.listening;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.securebase.coach.Move;
import org.securebase.coach.Span;
import org.securebase.coach.rules.Hit;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;

/** One reply, heard clause by clause. */
final class Hearing {
    private static final Set<Move> IN_THE_WAY = EnumSet.of(Move.ADVISED, Move.MINIMISED, Move.OWN_STORY);

    /** A story that has begun goes on to the end of the sentence, or to the next of these. */
    private static final Set<String> YOU = Set.of("you", "your", "yours", "yourself");

    private final Passage reply;
    private final Told told;
    private final List<Hit> hits;
    private final List<Heard.Made> moves = new ArrayList<>();

    Hearing(Passage reply, Told told, Phrases phrases) {
        this.reply = reply;
        this.told = told;
        this.hits = phrases.in(reply);
    }

    List<Heard.Made> moves() {
        reply.sentences().forEach(this::hear);
        return moves.stream()
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }

    private void hear(Sentence sentence) {
        List<Heard.Made> here = new ArrayList<>();
        boolean own = false;
        for (Clause clause : Clause.of(sentence)) {
            Set<Move> made = own && !clause.hasAny(YOU) ? EnumSet.of(Move.OWN_STORY) : movesIn(clause);
            made.forEach(move -> add(clause, move, here));
            own = made.contains(Move.OWN_STORY);
        }
        if (here.isEmpty() && Question.isIn(sentence)) {
            here.add(new Heard.Made(reply.wholeWords(sentence.span()), Move.CLOSED_QUESTION));
        }
        moves.addAll(here);
    }

    /** With the clause before, if that does the same. */
    private void add(Clause clause, Move move, List<Heard.Made> here) {
        Span span = reply.wholeWords(clause.span());
        for (int i = here.size() - 1; i >= 0; i--) {
            Heard.Made before = here.get(i);
            if (before.move() == move && isNext(before.span(), span)) {
                here.set(i, new Heard.Made(new Span(before.span().start(), span.end()), move));
                return;
            }
        }
        here.add(new Heard.Made(span, move));
    }

    private boolean isNext(Span before, Span after) {
        return reply.text()
                .substring(before.end(), Math.max(before.end(), after.start()))
                .codePoints()
                .noneMatch(Character::isLetterOrDigit);
    }

    private Set<Move> movesIn(Clause clause) {
        Set<Move> moves = byPhrase(clause);
        boolean inTheWay = moves.stream().anyMatch(IN_THE_WAY::contains);
        if (!inTheWay) {
            boolean named = Feelings.areNamedIn(clause);
            Question.in(clause)
                    .filter(asked -> !moves.contains(Move.OPEN_QUESTION))
                    .filter(asked -> asked == Move.OPEN_QUESTION || !named)
                    .ifPresent(moves::add);
            if (named && !moves.contains(Move.OPEN_QUESTION)) {
                moves.add(Move.REFLECTED_FEELING);
            }
        }
        if (moves.isEmpty() && !Question.blames(clause) && told.isRestatedIn(clause)) {
            moves.add(Move.RESTATED);
        }
        return moves;
    }

    private Set<Move> byPhrase(Clause clause) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        hits.stream()
                .filter(hit -> hit.sentence() == clause.sentence() && clause.holds(hit.from()))
                .map(hit -> (Move) hit.rule().label())
                .forEach(moves::add);
        return moves;
    }
}

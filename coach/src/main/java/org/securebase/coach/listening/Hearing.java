package org.securebase.coach.listening;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.securebase.coach.Move;
import org.securebase.coach.Span;
import org.securebase.coach.rules.Hit;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;

/** One reply, heard clause by clause. */
final class Hearing {
    private static final Set<Move> IN_THE_WAY = EnumSet.of(Move.ADVISED, Move.MINIMISED, Move.OWN_STORY);
    /** A story that has begun goes on to the end of the sentence, or to the next of these. */
    private static final Set<String> YOU = Set.of("you", "your", "yours", "yourself");

    private final Passage reply;
    private final Told told;
    /** By where their first word begins. */
    private final TreeMap<Integer, Set<Move>> phrases = new TreeMap<>();

    Hearing(Passage reply, Told told, Phrases phrases) {
        this.reply = reply;
        this.told = told;
        phrases.in(reply)
                .forEach(hit -> this.phrases
                        .computeIfAbsent(firstWord(hit), start -> EnumSet.noneOf(Move.class))
                        .add((Move) hit.rule().label()));
    }

    /** Where its first word begins: a clause has no sign before it. */
    private static int firstWord(Hit hit) {
        return hit.sentence().tokens().subList(hit.from(), hit.to()).stream()
                .filter(Token::isWord)
                .findFirst()
                .map(Token::start)
                .orElse(hit.span().start());
    }

    List<Heard.Made> moves() {
        return reply.sentences().stream().flatMap(this::movesIn).toList();
    }

    private Stream<Heard.Made> movesIn(Sentence sentence) {
        Moves moves = new Moves(reply.text());
        boolean own = false;
        for (Clause clause : Clause.of(sentence)) {
            Set<Move> made = own && !clause.hasAny(YOU) ? EnumSet.of(Move.OWN_STORY) : movesIn(clause);
            Span span = reply.wholeWords(clause.span());
            made.forEach(move -> moves.add(span, move));
            own = made.contains(Move.OWN_STORY);
        }
        if (moves.isEmpty() && Question.isIn(sentence)) {
            moves.add(reply.wholeWords(sentence.span()), Move.CLOSED_QUESTION);
        }
        return moves.inOrder().stream();
    }

    private Set<Move> movesIn(Clause clause) {
        Set<Move> moves = byPhrase(clause);
        if (moves.stream().noneMatch(IN_THE_WAY::contains)) {
            moves.addAll(askedOrNamed(clause, moves.contains(Move.OPEN_QUESTION)));
        }
        if (moves.isEmpty() && !Question.blames(clause) && told.isRestatedIn(clause)) {
            moves.add(Move.RESTATED);
        }
        return moves;
    }

    private Set<Move> byPhrase(Clause clause) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        phrases.subMap(clause.span().start(), clause.span().end()).values().forEach(moves::addAll);
        return moves;
    }

    /** "Were you sad?" names a feeling more than it asks; "what made you sad?" asks. */
    private static Set<Move> askedOrNamed(Clause clause, boolean invites) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        if (invites) {
            return moves;
        }
        boolean named = Feelings.areNamedIn(clause);
        Question.in(clause)
                .filter(asked -> asked == Move.OPEN_QUESTION || !named)
                .ifPresent(moves::add);
        if (named && moves.isEmpty()) {
            moves.add(Move.REFLECTED_FEELING);
        }
        return moves;
    }
}

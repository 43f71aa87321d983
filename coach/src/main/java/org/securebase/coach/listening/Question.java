package org.securebase.coach.listening;

import java.util.Optional;
import java.util.Set;
import org.securebase.coach.Move;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.WordLists;

/**
 * Whether a clause asks, and how openly: "how", "what" and "why" leave the answer open; a verb before its subject, "when",
 * "who" and "how many" want a yes, a time, a name or a number.
 */
final class Question {
    private static final WordLists LISTS = WordLists.read(Question.class, "questions.properties");
    private static final Set<String> OPENERS = LISTS.get("openers");
    private static final Set<String> OPEN = LISTS.get("open");
    private static final Set<String> NARROW = LISTS.get("narrow");
    private static final Set<String> NARROWING = LISTS.get("narrowing");
    private static final Set<String> AUXILIARIES = LISTS.get("auxiliaries");
    private static final Set<String> PRONOUNS = LISTS.get("pronouns");
    private static final Set<String> BLAMING = LISTS.get("blaming");
    private static final Set<String> BETWEEN = LISTS.get("between");

    private final Clause clause;
    private final int first;

    private Question(Clause clause) {
        this.clause = clause;
        int at = 0;
        while (OPENERS.contains(clause.form(at))) {
            at++;
        }
        this.first = at;
    }

    /** Whether the sentence ends with its sign, whatever its words. */
    static boolean isIn(Sentence sentence) {
        return sentence.form(sentence.size() - 1).equals("?")
                && !Clause.of(sentence).isEmpty();
    }

    /** {@link Move#OPEN_QUESTION}, {@link Move#CLOSED_QUESTION} or neither: "why did you" is often heard as blame. */
    static Optional<Move> in(Clause clause) {
        Question question = new Question(clause);
        if (question.isBlame()) {
            return Optional.empty();
        }
        return question.isOpen() ? Optional.of(Move.OPEN_QUESTION) : question.closed();
    }

    /** Such as "why didn't you". */
    boolean isBlame() {
        return clause.form(first).equals("why")
                && BLAMING.contains(clause.form(first + 1))
                && clause.tokens().stream()
                        .skip(first + 2L)
                        .limit(2)
                        .anyMatch(token -> token.form().equals("you"));
    }

    static boolean blames(Clause clause) {
        return new Question(clause).isBlame();
    }

    private boolean isOpen() {
        return OPEN.contains(clause.form(first))
                && !NARROWING.contains(clause.form(first + 1))
                && (isAsked() || asksAt(first + 1));
    }

    private Optional<Move> closed() {
        boolean narrow = isNarrow() && (asksAt(first + 1) || isAsked() && clause.isFirst());
        return narrow || asksAt(first) && !isTag() ? Optional.of(Move.CLOSED_QUESTION) : Optional.empty();
    }

    private boolean isNarrow() {
        return NARROW.contains(clause.form(first)) || OPEN.contains(clause.form(first));
    }

    /** A verb and then its subject: "did you", "isn't she". */
    private boolean asksAt(int place) {
        int next = clause.form(place + 1).equals("n't") ? place + 2 : place + 1;
        return AUXILIARIES.contains(clause.form(place))
                && (PRONOUNS.contains(clause.form(next)) || isAsked() && !BETWEEN.contains(clause.form(next)));
    }

    /** "Isn't it", "is that it" after what is said: asks for a nod. */
    private boolean isTag() {
        return !clause.isFirst() && clause.size() < 5;
    }

    private boolean isAsked() {
        return isIn(clause.sentence());
    }
}

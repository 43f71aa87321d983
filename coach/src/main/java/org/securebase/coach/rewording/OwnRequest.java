package org.securebase.coach.rewording;

import java.util.Set;
import java.util.stream.IntStream;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.WordLists;

/**
 * Makes a request of an order: of "you need to ring my mum", "you will ring my mum" and "ring my mum right now" it is "ring
 * my mum", and of "don't shout" it is "not shout".
 */
final class OwnRequest {
    private static final WordLists LISTS = WordLists.read(OwnRequest.class, "own-words.properties");
    private static final Set<String> OPENING = LISTS.get("opening");
    private static final Set<String> WANTING = LISTS.get("wanting");
    private static final Set<String> DUTY = LISTS.get("duty");
    private static final Set<String> ANSWERS = Set.of("yes", "no", "off");
    private static final Set<String> COMMANDING = Set.of("will", "'ll", "shall", "must");
    private static final Set<String> HAVING = Set.of("have", "need");
    /** "You must be joking" and "you'll get nothing from me" order nothing. */
    private static final Set<String> STATES = Set.of(
            "be", "have", "need", "want", "know", "get", "see", "find", "hear", "lose", "regret", "pay", "end", "wish");

    private static final Set<String> AUXILIARIES = Set.of("do", "have", "can", "will");
    /** After an auxiliary, as in "do you think" and "don't you dare", what follows is nothing that could be asked for. */
    private static final Set<String> SUBJECTS = Set.of("you", "i", "we", "they", "he", "she", "it", "this", "that");

    private final Sentence sentence;

    private OwnRequest(Sentence sentence) {
        this.sentence = sentence;
    }

    /** What is asked for in a stretch that begins at a place; empty where its grammar doesn't allow it. */
    static String of(Sentence sentence, int from, int to) {
        return new OwnRequest(sentence).of(from, to);
    }

    private String of(int from, int to) {
        int verb = opened(verb(opened(named(from)), to));
        if (sentence.form(verb).equals("not")) {
            return isOrder(verb + 1) ? not(all(verb + 1)) : "";
        }
        boolean dont = sentence.form(verb + 1).equals("n't");
        int then = dont ? verb + 2 : verb + 1;
        if (!isOrder(verb) || AUXILIARIES.contains(sentence.form(verb)) && SUBJECTS.contains(sentence.form(then))) {
            return "";
        }
        return dont ? not(all(then)) : all(verb);
    }

    /** What is ordered from a place on; nothing where more is ordered after it, since half of it is not what was meant. */
    private String all(int from) {
        boolean more = IntStream.range(OwnWords.endOfClause(sentence, from), sentence.size())
                .anyMatch(at -> sentence.tokens().get(at).isWord() && !OwnWords.isUrgent(sentence.form(at)));
        return more ? "" : OwnWords.clause(sentence, from);
    }

    private boolean isOrder(int verb) {
        return verb < sentence.size()
                && !ANSWERS.contains(sentence.form(verb))
                && sentence.tokens().get(verb).analyses().stream()
                        .anyMatch(analysis -> analysis.tag().equals("VB"));
    }

    private static String not(String order) {
        return order.isEmpty() ? "" : "not " + order;
    }

    /** Behind whom it is said to, as in "Dan, you will". */
    private int named(int from) {
        return sentence.form(from + 1).equals(",") && !isOrder(from) ? from + 2 : from;
    }

    private int opened(int from) {
        int at = from;
        while (OPENING.contains(sentence.form(at))) {
            at++;
        }
        return at;
    }

    private int commanded(int at) {
        if (HAVING.contains(sentence.form(at)) && sentence.form(at + 1).equals("to")) {
            return at + 2;
        }
        return STATES.contains(sentence.form(at)) ? sentence.size() : at;
    }

    /** Where what is to be done begins; past the end where nothing is. */
    private int verb(int from, int to) {
        boolean wanted = (sentence.form(from).equals("i") || sentence.form(from).equals("we"))
                && WANTING.contains(sentence.form(from + 1))
                && sentence.form(from + 2).equals("you")
                && sentence.form(from + 3).equals("to");
        if (wanted) {
            return from + 4;
        }
        if (!sentence.form(from).equals("you")) {
            return from;
        }
        if (COMMANDING.contains(sentence.form(from + 1))) {
            return commanded(from + 2);
        }
        for (int at = from; at < to; at++) {
            boolean duty = sentence.form(at).equals("to") && DUTY.contains(sentence.form(at - 1));
            if (duty || sentence.form(at).equals("better")) {
                return at + 1;
            }
        }
        return sentence.size();
    }
}

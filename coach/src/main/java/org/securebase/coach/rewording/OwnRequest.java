package org.securebase.coach.rewording;

import java.util.Set;
import org.securebase.coach.text.Sentence;

/**
 * Makes a request of an order: of "you need to ring my mum" and of "ring my mum right now" it is "ring my mum", and of
 * "don't shout" it is "not shout".
 */
final class OwnRequest {
    private static final Set<String> BEFORE = Set.of("to", "better");

    private static final Set<String> AUXILIARIES = Set.of("do", "have", "can", "will");
    /** After an auxiliary, as in "do you think" and "don't you dare", what follows is nothing that could be asked for. */
    private static final Set<String> SUBJECTS = Set.of("you", "i", "we", "they", "he", "she", "it", "this", "that");

    private OwnRequest() {}

    /** What is asked for in a stretch that begins at a place; empty where its grammar doesn't allow it. */
    static String of(Sentence sentence, int from, int to) {
        int verb = verb(sentence, from, to);
        boolean dont = sentence.form(verb + 1).equals("n't");
        int then = dont ? verb + 2 : verb + 1;
        boolean order = verb < sentence.size() && sentence.tokens().get(verb).canBe("VB");
        if (!order || AUXILIARIES.contains(sentence.form(verb)) && SUBJECTS.contains(sentence.form(then))) {
            return "";
        }
        return dont ? not(OwnWords.clause(sentence, then)) : OwnWords.clause(sentence, verb);
    }

    private static String not(String order) {
        return order.isEmpty() ? "" : "not " + order;
    }

    private static int verb(Sentence sentence, int from, int to) {
        if (!sentence.form(from).equals("you")) {
            return from;
        }
        for (int at = from; at < to; at++) {
            if (BEFORE.contains(sentence.form(at))) {
                return at + 1;
            }
        }
        return sentence.size();
    }
}

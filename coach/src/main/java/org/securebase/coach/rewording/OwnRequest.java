package org.securebase.coach.rewording;

import java.util.Set;
import org.securebase.coach.text.Sentence;

/** Makes a request of an order: of "you need to ring my mum" and of "ring my mum right now" it is "ring my mum". */
final class OwnRequest {
    private static final Set<String> BEFORE = Set.of("to", "better");

    private OwnRequest() {}

    /** What is asked for in a stretch that begins at a place; empty where its grammar doesn't allow it. */
    static String of(Sentence sentence, int from, int to) {
        int verb = verb(sentence, from, to);
        boolean order = verb < sentence.size() && sentence.tokens().get(verb).canBe("VB");
        return order ? OwnWords.clause(sentence, verb) : "";
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

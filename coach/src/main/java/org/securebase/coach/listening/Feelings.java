package org.securebase.coach.listening;

import java.util.Set;
import java.util.stream.Stream;
import org.securebase.coach.text.Token;
import org.securebase.coach.text.WordLists;

/** Whether a clause names what the other feels: "that sounds lonely", "you were scared". */
final class Feelings {
    private static final WordLists LISTS = WordLists.read(Feelings.class, "feelings.properties");
    private static final Set<String> WORDS = LISTS.get("words");
    private static final Set<String> SAID = LISTS.get("said");
    private static final Set<String> SEEMING = LISTS.get("seeming");
    private static final Set<String> OTHERS = LISTS.get("others");
    private static final Set<String> WHO = LISTS.get("who");
    private static final Set<String> DENYING = LISTS.get("denying");
    /** So many words before a feeling can deny it. */
    private static final int NEAR = 3;

    private Feelings() {}

    static boolean areNamedIn(Clause clause) {
        for (int at = 0; at < clause.size(); at++) {
            if (isFeeling(clause.tokens().get(at)) && !isDenied(clause, at) && isTheirs(clause, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFeeling(Token token) {
        return WORDS.contains(token.form()) || token.lemmas().stream().anyMatch(WORDS::contains);
    }

    private static boolean isDenied(Clause clause, int at) {
        return Stream.iterate(at - 1, before -> before - 1)
                .limit(NEAR)
                .map(clause::form)
                .anyMatch(DENYING::contains);
    }

    /** By the nearest word before that says who: "you", "that", "it"; or, with none, by "sounds" or "must". */
    private static boolean isTheirs(Clause clause, int at) {
        for (int before = at - 1; before >= 0; before--) {
            if (WHO.contains(clause.form(before))) {
                return OTHERS.contains(clause.form(before));
            }
        }
        return clause.forms().anyMatch(SEEMING::contains) || SAID.contains(clause.form(0));
    }
}

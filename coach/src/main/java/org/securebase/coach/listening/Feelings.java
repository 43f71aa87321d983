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
    private static final Set<String> VERBS = LISTS.get("verbs");
    private static final Set<String> NO_FEELING = LISTS.get("no-feeling");
    private static final Set<String> DENYING = LISTS.get("denying");
    /** So many words before a feeling can deny it. */
    private static final int NEAR = 3;

    private Feelings() {}

    static boolean areNamedIn(Clause clause) {
        for (int at = 0; at < clause.size(); at++) {
            if (isFeeling(clause, at) && !isDenied(clause, at) && isTheirs(clause, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFeeling(Clause clause, int at) {
        Token token = clause.tokens().get(at);
        return isFeelingWord(token) || isState(token) && follows(clause, at, VERBS);
    }

    /** Whatever describes, after "you sound", "it must have been": no list of words is ever complete. */
    private static boolean isState(Token token) {
        return (token.canBe("JJ") || token.canBe("VBN")) && !NO_FEELING.contains(token.form());
    }

    private static boolean follows(Clause clause, int at, Set<String> words) {
        return Stream.iterate(at - 1, before -> before - 1)
                .limit(NEAR)
                .map(clause::form)
                .anyMatch(words::contains);
    }

    private static boolean isFeelingWord(Token token) {
        return WORDS.contains(token.form()) || token.lemmas().stream().anyMatch(WORDS::contains);
    }

    private static boolean isDenied(Clause clause, int at) {
        return follows(clause, at, DENYING);
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

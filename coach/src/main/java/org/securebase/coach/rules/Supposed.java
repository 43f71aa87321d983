package org.securebase.coach.rules;

import java.util.Set;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.WordLists;

/** It isn't claimed but supposed or denied: "if you never call", "I'm not saying you lie", "it feels like you're useless". */
final class Supposed {
    private static final WordLists LISTS = WordLists.read(Supposed.class, "guard.properties");
    private static final Set<String> SUPPOSING = LISTS.get("supposed.supposing");
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "-", "but", "because", "then", "and", "(", ")");
    private static final Set<String> DENIED = LISTS.get("supposed.denied");
    private static final Set<String> BETWEEN = LISTS.get("supposed.between");

    private Supposed() {}

    static boolean by(Hit hit) {
        Sentence sentence = hit.sentence();
        for (int at = hit.from() - 1; at >= 0 && hit.from() - at < 5 && !BREAKS.contains(sentence.form(at)); at--) {
            if (SUPPOSING.contains(sentence.form(at)) && !isAsIf(sentence, at) || isDenial(sentence, at)) {
                return true;
            }
        }
        return isMadeToFeel(sentence, hit.from());
    }

    private static boolean isAsIf(Sentence sentence, int at) {
        return sentence.form(at - 1).equals("as") || sentence.form(at - 1).equals("even");
    }

    private static boolean isDenial(Sentence sentence, int verb) {
        return DENIED.contains(sentence.form(verb))
                && (isNo(sentence.form(verb - 1))
                        || isNo(sentence.form(verb - 2))
                                && !sentence.form(verb - 1).equals("you"));
    }

    private static boolean isNo(String form) {
        return form.equals("n't") || form.equals("not") || form.equals("never");
    }

    /** What somebody else gives the reader to feel: "he makes you feel like you're useless". */
    private static boolean isMadeToFeel(Sentence sentence, int from) {
        int at = from - 1;
        while (at >= 0 && BETWEEN.contains(sentence.form(at))) {
            at--;
        }
        return sentence.form(at).startsWith("feel")
                && at > 0
                && !sentence.form(at - 1).equals("i");
    }
}

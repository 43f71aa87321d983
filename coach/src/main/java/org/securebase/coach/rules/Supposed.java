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

    private static final Set<String> GRASPED = LISTS.get("supposed.grasped");
    private static final Set<String> GRASPING = LISTS.get("supposed.grasping");

    private Supposed() {}

    static boolean by(Hit hit) {
        Sentence sentence = hit.sentence();
        for (int at = hit.from() - 1; at >= 0 && hit.from() - at < 5 && !BREAKS.contains(sentence.form(at)); at--) {
            if (isSupposing(sentence, at, hit.from()) || isDenial(sentence, at) || isGrasped(sentence, at)) {
                return true;
            }
        }
        return isMadeToFeel(sentence, hit.from());
    }

    /** Just before the hit; further off its clause has ended: "if that hurts you need to say so". */
    private static boolean isSupposing(Sentence sentence, int at, int from) {
        return from - at < 3 && SUPPOSING.contains(sentence.form(at)) && !isAsIf(sentence, at);
    }

    private static boolean isGrasped(Sentence sentence, int at) {
        return GRASPED.contains(sentence.form(at)) && GRASPING.contains(sentence.form(at - 1));
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

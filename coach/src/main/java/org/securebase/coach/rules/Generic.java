package org.securebase.coach.rules;

import java.util.Set;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.WordLists;

/** "You" that means people in general: "you never know", "you always get a queue on Fridays". */
final class Generic {
    private static final WordLists LISTS = WordLists.read(Generic.class, "guard.properties");
    private static final Set<String> GENERAL_VERBS = LISTS.get("generic.general-verbs");
    private static final Set<String> OPEN = LISTS.get("generic.open");
    private static final Set<String> PERSONAL = LISTS.get("generic.personal");
    private static final Set<String> USUAL = LISTS.get("generic.usual");

    private Generic() {}

    static boolean by(Hit hit) {
        Sentence sentence = hit.sentence();
        boolean absolute = has(sentence, hit.from(), hit.to(), Set.of("never", "always"));
        if (!absolute || has(sentence, 0, sentence.size(), PERSONAL)) {
            return false;
        }
        int verb = afterAbsolute(sentence, hit.from());
        boolean general = GENERAL_VERBS.contains(sentence.form(verb));
        return general && (OPEN.contains(sentence.form(verb + 1)) || isLast(sentence, verb))
                || has(sentence, hit.to(), sentence.size(), USUAL);
    }

    private static int afterAbsolute(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && !Set.of("never", "always").contains(sentence.form(at))) {
            at++;
        }
        return at + 1;
    }

    private static boolean isLast(Sentence sentence, int verb) {
        return sentence.form(verb).equals("know")
                && (verb + 1 >= sentence.size()
                        || !sentence.tokens().get(verb + 1).isWord());
    }

    private static boolean has(Sentence sentence, int from, int to, Set<String> words) {
        for (int at = from; at < to; at++) {
            if (words.contains(sentence.form(at))) {
                return true;
            }
        }
        return false;
    }
}

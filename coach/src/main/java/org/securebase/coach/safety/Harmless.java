package org.securebase.coach.safety;

import java.util.Set;
import org.securebase.coach.Concern;
import org.securebase.coach.rules.Hit;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.WordLists;

/** When words of danger are not about danger now: denied, long past, told of a film or a game, or said laughing. */
final class Harmless {
    private static final WordLists LISTS = WordLists.read(Harmless.class, "harmless.properties");
    private static final Set<String> DENIALS = LISTS.get("denials");
    private static final Set<String> BREAKS = Set.of(",", ";", "but", "because", "and", "so", "if", "or");
    private static final Set<String> FICTION = LISTS.get("fiction");
    private static final Set<String> LONG_AGO = LISTS.get("long-ago");
    private static final Set<String> LAUGHING = LISTS.get("laughing");

    /** After "don't" these leave the rest standing: "don't forget I know where you live". */
    private static final Set<String> NO_DENIAL = LISTS.get("no-denial");

    private Harmless() {}

    static boolean is(Passage passage, Hit hit) {
        boolean self = hit.rule().label() == Concern.SELF_HARM;
        return isDenied(hit)
                || isPast(hit.sentence())
                || !self && (isFiction(passage, hit.sentence()) || has(hit.sentence(), LAUGHING));
    }

    private static boolean isDenied(Hit hit) {
        for (int at = hit.from() - 1;
                at >= 0
                        && hit.from() - at < 6
                        && !BREAKS.contains(hit.sentence().form(at));
                at--) {
            if (DENIALS.contains(hit.sentence().form(at))
                    && !NO_DENIAL.contains(hit.sentence().form(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(Sentence sentence) {
        String words = " " + sentence.forms() + " ";
        return has(sentence, LONG_AGO)
                || words.contains(" used to ")
                || words.contains(" when i was ")
                || words.contains(" back then ");
    }

    /** In the sentence itself or in the one before, which tells what it is about. */
    private static boolean isFiction(Passage passage, Sentence sentence) {
        int at = passage.number(sentence);
        return has(sentence, FICTION) || at > 0 && has(passage.sentences().get(at - 1), FICTION);
    }

    private static boolean has(Sentence sentence, Set<String> words) {
        return sentence.tokens().stream().anyMatch(token -> words.contains(token.form()));
    }
}

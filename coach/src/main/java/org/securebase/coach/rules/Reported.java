package org.securebase.coach.rules;

import java.util.Set;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.WordLists;

/** Somebody else said it: "she told me you never call", and of the reader's own words: "you said you never sleep". */
final class Reported {
    private static final WordLists LISTS = WordLists.read(Reported.class, "guard.properties");
    private static final Set<String> SAYING = LISTS.get("reported.saying");
    /** What others think of the reader is said to hurt as often as to inform; what one person thinks is a report. */
    private static final Set<String> THINKING = LISTS.get("reported.thinking");

    private static final Set<String> EVERYBODY = LISTS.get("reported.everybody");
    private static final Set<String> OPENING = LISTS.get("reported.opening");
    private static final Set<String> SMALL = LISTS.get("reported.small");

    private Reported() {}

    static boolean by(Hit hit) {
        int at = hit.from() - 1;
        while (at >= 0
                && hit.from() - at <= 5
                && OPENING.contains(hit.sentence().form(at))) {
            at--;
        }
        return at >= 0 && (isReport(hit.sentence(), at) || isReport(hit.sentence(), at - 1) && isSubjectless(hit, at));
    }

    /** One more noun may stand between: "she told Tom you never call". */
    private static boolean isSubjectless(Hit hit, int at) {
        return hit.from() - at == 1 && hit.sentence().tokens().get(at).canBe("NN");
    }

    private static boolean isReport(Sentence sentence, int verb) {
        String form = sentence.form(verb);
        String subject = subject(sentence, verb);
        if (subject.equals("you")) {
            return Set.of("said", "told", "wrote", "texted").contains(form);
        }
        return !EVERYBODY.contains(subject) && !subject.isEmpty() && (SAYING.contains(form) || THINKING.contains(form));
    }

    private static String subject(Sentence sentence, int verb) {
        int at = verb - 1;
        while (at >= 0 && SMALL.contains(sentence.form(at))) {
            at--;
        }
        return sentence.form(at);
    }
}

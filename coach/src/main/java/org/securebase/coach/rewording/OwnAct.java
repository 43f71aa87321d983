package org.securebase.coach.rewording;

import java.util.Set;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;
import org.securebase.coach.text.WordLists;

/** What was done, without why the writer thinks it was: of "you parked there so I'd miss it" it is "you parked there". */
final class OwnAct {
    private static final WordLists LISTS = WordLists.read(OwnAct.class, "own-words.properties");
    /** What goes on inside somebody is no act that was seen. */
    private static final Set<String> INNER = LISTS.get("inner");

    private static final Set<String> REASONS = Set.of("so", "because", "cos", "cause");

    private OwnAct() {}

    /** Empty where there is none, or no reason after it that could be left out. */
    static String of(Sentence sentence, int from, int to) {
        int you = sentence.form(from + 1).equals(",") ? from + 2 : from;
        if (!sentence.form(you).equals("you") || !isAct(sentence, you + 1)) {
            return "";
        }
        int reason = you + 2;
        while (reason < to && !REASONS.contains(sentence.form(reason))) {
            reason++;
        }
        String act = OwnWords.clause(sentence, you + 1);
        boolean whole = OwnWords.endOfClause(sentence, you + 1) == reason;
        return reason < to && whole && !act.isEmpty() ? "you " + act : "";
    }

    private static boolean isAct(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return false;
        }
        Token verb = sentence.tokens().get(at);
        return verb.canBe("VBD") && verb.lemmas().stream().noneMatch(INNER::contains);
    }
}

package org.securebase.coach.rewording;

import java.util.Set;
import java.util.stream.IntStream;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;
import org.securebase.coach.text.WordLists;

/** What was done, without why the writer thinks it was: of "you parked there so I'd miss it" it is "you parked there". */
final class OwnAct {
    private static final WordLists LISTS = WordLists.read(OwnAct.class, "own-words.properties");
    /** What goes on inside somebody is no act that was seen. */
    private static final Set<String> INNER = LISTS.get("inner");

    /** Behind "so" they begin a reason; "so late" is none. */
    private static final Set<String> SUBJECTS =
            Set.of("i", "we", "you", "he", "she", "they", "it", "that", "the", "my", "your", "our", "nobody");

    private static final Set<String> MORE = Set.of("and", ",", "but");

    private OwnAct() {}

    /** Empty where there is none, or no reason after it that could be left out. */
    static String of(Sentence sentence, int from, int to) {
        int you = sentence.form(from + 1).equals(",") ? from + 2 : from;
        if (!sentence.form(you).equals("you") || !isAct(sentence, you + 1)) {
            return "";
        }
        int reason = you + 2;
        while (reason < to && !isReason(sentence, reason)) {
            reason++;
        }
        String act = OwnWords.clause(sentence, you + 1);
        boolean whole = OwnWords.endOfClause(sentence, you + 1) == reason;
        return reason < to && whole && !act.isEmpty() && !hasMore(sentence, reason) ? "you " + act : "";
    }

    private static boolean isReason(Sentence sentence, int at) {
        return sentence.form(at).equals("because")
                || sentence.form(at).equals("so") && SUBJECTS.contains(sentence.form(at + 1));
    }

    /** Whether another act follows, which would be lost. */
    private static boolean hasMore(Sentence sentence, int reason) {
        return IntStream.range(reason, sentence.size())
                .anyMatch(at -> MORE.contains(sentence.form(at))
                        && sentence.form(at + 1).equals("you"));
    }

    private static boolean isAct(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return false;
        }
        Token verb = sentence.tokens().get(at);
        return verb.canBe("VBD") && verb.lemmas().stream().noneMatch(INNER::contains);
    }
}

package org.securebase.coach.rules;

import java.util.List;
import org.securebase.coach.Merit;
import org.securebase.coach.text.Passage;

/**
 * Asks of each hit whom its words are about. Words that are quoted, reported, supposed, denied, said of people in general,
 * or meant in fun don't count against anybody.
 */
public final class AddresseeGuard {
    private AddresseeGuard() {}

    /** Those hits whose words are the writer's own and about whom their rule says. */
    public static List<Hit> heard(Passage passage, List<Hit> hits) {
        return hits.stream().filter(hit -> isHeard(passage, hit)).toList();
    }

    /** Whether they are the words of whoever wrote the message, and about whom the rule says. */
    public static boolean isHeard(Passage passage, Hit hit) {
        return !passage.isQuoted(hit.span())
                && switch (hit.rule().addressee()) {
                    case ANY -> hit.rule().label() instanceof Merit || !Reported.by(hit);
                    case WRITER -> !Reported.by(hit) && !Supposed.by(hit);
                    case READER -> isAboutReader(passage, hit);
                };
    }

    private static boolean isAboutReader(Passage passage, Hit hit) {
        if (Reported.by(hit) || Supposed.by(hit)) {
            return false;
        }
        return hit.rule().label() instanceof Merit || !Generic.by(hit) && !Teasing.in(passage, hit);
    }
}

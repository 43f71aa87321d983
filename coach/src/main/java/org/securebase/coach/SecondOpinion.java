package org.securebase.coach;

import java.util.List;
import org.securebase.coach.text.Passage;

/** What else may be said of a message beside the rules. Must be safe to share between threads. */
@FunctionalInterface
public interface SecondOpinion {
    Opinion of(Passage passage, Relation relation);

    /** Marks and credits in any order; those of the rules win where both have the same label. */
    record Opinion(List<Mark> marks, List<Credit> credits) {
        public static final Opinion NONE = new Opinion(List.of(), List.of());

        public Opinion {
            marks = List.copyOf(marks);
            credits = List.copyOf(credits);
        }
    }
}

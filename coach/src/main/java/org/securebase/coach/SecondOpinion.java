package org.securebase.coach;

import java.util.List;
import org.securebase.coach.text.Passage;

/** What else may be said of a message beside the rules. Must be safe to share between threads. */
@FunctionalInterface
public interface SecondOpinion {
    Opinion of(Passage passage, Relation relation);

    /** How far a message is believed to hurt. */
    enum Belief {
        /** So little that a rule that marks something there is more likely wrong. */
        HARMLESS,
        /** Enough to point at what a rule marks, and not to put other words into the writer's mouth. */
        UNSURE,
        /** Enough for other words where a rule says what was meant. */
        LIKELY,
        /** Enough for other words also where only the opinion itself says so. */
        SURE
    }

    /**
     * Marks and credits in any order; those of the rules win where both have the same label.
     *
     * @param belief how far it believes that the message hurts
     */
    record Opinion(List<Mark> marks, List<Credit> credits, Belief belief) {
        public static final Opinion NONE = new Opinion(List.of(), List.of());

        /** One that leaves everything to the rules. */
        public Opinion(List<Mark> marks, List<Credit> credits) {
            this(marks, credits, Belief.SURE);
        }

        public Opinion {
            marks = List.copyOf(marks);
            credits = List.copyOf(credits);
        }
    }
}

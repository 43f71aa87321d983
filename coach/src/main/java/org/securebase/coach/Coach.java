package org.securebase.coach;

import java.util.List;
import java.util.Set;
import org.securebase.coach.rules.AddresseeGuard;
import org.securebase.coach.rules.Hit;
import org.securebase.coach.rules.RuleBook;
import org.securebase.coach.safety.SafetyGate;
import org.securebase.coach.text.Passage;

/**
 * Reads a message. Keeps nothing of it, asks nobody, answers the same question always alike; safe to share between threads.
 * The work grows in proportion to the length of the text, whatever the text.
 */
public final class Coach {
    private final SafetyGate gate;
    private final RuleBook rules;
    private final SecondOpinion second;

    private Coach(SafetyGate gate, RuleBook rules, SecondOpinion second) {
        this.gate = gate;
        this.rules = rules;
        this.second = second;
    }

    /** Knows the rules that come with the library. Reading them takes a moment: make one and keep it. */
    public static Coach english() {
        return new Coach(SafetyGate.english(), RuleBook.english(), (passage, relation) -> SecondOpinion.Opinion.NONE);
    }

    /** The same coach that also asks another. */
    public Coach asking(SecondOpinion other) {
        return new Coach(gate, rules, other);
    }

    /**
     * @param text any string at all
     * @param relation who it is to
     */
    public Reading read(String text, Relation relation) {
        Passage passage = Passage.of(text);
        Set<Concern> concerns = gate.concerns(passage, relation);
        boolean english = English.isLikely(passage);
        if (!concerns.isEmpty() || !english) {
            return new Reading(concerns, List.of(), List.of(), List.of(), Tone.of(concerns), english);
        }
        return coached(passage, relation);
    }

    private Reading coached(Passage passage, Relation relation) {
        List<Hit> hits = AddresseeGuard.heard(passage, rules.hits(passage, relation));
        SecondOpinion.Opinion opinion = second.of(passage, relation);
        List<Mark> marks = Found.marks(passage, hits, opinion.marks());
        List<Credit> credits = Found.credits(passage, hits, opinion.credits(), marks);
        return new Reading(Set.of(), marks, credits, List.of(), Tone.of(marks, credits), true);
    }
}

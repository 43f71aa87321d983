package org.securebase.coach.listening;

import java.util.List;
import java.util.Set;
import org.securebase.coach.Concern;
import org.securebase.coach.English;
import org.securebase.coach.Relation;
import org.securebase.coach.safety.SafetyGate;
import org.securebase.coach.text.Passage;

/**
 * Says of a reply what it does: names a feeling, says back, asks, validates; or advises, makes small, tells a story of its
 * own. By rules alone. Keeps nothing, asks nobody, answers the same question always alike; safe to share between threads. The
 * work grows in proportion to the length of both texts.
 */
public final class Listening {
    private final SafetyGate gate;
    private final Phrases phrases;

    private Listening(SafetyGate gate, Phrases phrases) {
        this.gate = gate;
        this.phrases = phrases;
    }

    /** Knows the rules that come with the library. Reading them takes a moment: make one and keep it. */
    public static Listening english() {
        return new Listening(SafetyGate.english(), Phrases.english());
    }

    /**
     * @param disclosure what was told; any string at all
     * @param reply to it; any string at all
     */
    public Heard hear(String disclosure, String reply) {
        Passage passage = Passage.of(reply);
        Set<Concern> concerns = gate.concerns(passage, Relation.SOMEONE);
        boolean english = English.isLikely(passage);
        if (!concerns.isEmpty() || !english) {
            return new Heard(concerns, List.of(), Hint.of(concerns), english);
        }
        List<Heard.Made> moves = new Hearing(passage, Told.of(Passage.of(disclosure)), phrases).moves();
        return new Heard(Set.of(), moves, Hint.of(passage, moves), true);
    }
}

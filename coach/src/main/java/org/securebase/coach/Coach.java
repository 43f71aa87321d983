package org.securebase.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.securebase.coach.SecondOpinion.Belief;
import org.securebase.coach.rewording.Rewordings;
import org.securebase.coach.rules.AddresseeGuard;
import org.securebase.coach.rules.Hit;
import org.securebase.coach.rules.RuleBook;
import org.securebase.coach.safety.SafetyGate;
import org.securebase.coach.text.Passage;

/**
 * Reads a message. Keeps no word of it, asks nobody, answers the same question always alike; safe to share between threads.
 * The work grows in proportion to the length of a text that people write; in one made of nothing but things to mark, with the
 * square of their number, so whoever takes texts from others bounds their length.
 */
public final class Coach {
    /** Nobody works through more, and each of them costs a reading. */
    private static final int MOST_REWORDINGS = 12;

    private final SafetyGate gate;
    private final RuleBook rules;
    private final Rewordings rewordings;
    private final SecondOpinion second;
    /** Of sentences that are all ours, whether they are good: half of what is offered, and always the same. */
    private final Map<Ours, Boolean> judged = new ConcurrentHashMap<>();

    private record Ours(String sentence, Relation relation) {}

    private Coach(SafetyGate gate, RuleBook rules, Rewordings rewordings, SecondOpinion second) {
        this.gate = gate;
        this.rules = rules;
        this.rewordings = rewordings;
        this.second = second;
    }

    /** Knows the rules that come with the library. Reading them takes a moment: make one and keep it. */
    public static Coach english() {
        RuleBook rules = RuleBook.english();
        return new Coach(
                SafetyGate.english(),
                rules,
                Rewordings.english(rules.rewordings()),
                (passage, relation) -> SecondOpinion.Opinion.NONE);
    }

    /** The same coach that also asks another. */
    public Coach asking(SecondOpinion other) {
        return new Coach(gate, rules, rewordings, other);
    }

    /**
     * @param text any string at all
     * @param relation who it is to
     */
    public Reading read(String text, Relation relation) {
        return read(Passage.of(text), relation);
    }

    /** The same of a text that was cut into sentences and words already. */
    public Reading read(Passage passage, Relation relation) {
        Set<Concern> concerns = gate.concerns(passage, relation);
        boolean english = English.isLikely(passage);
        if (!concerns.isEmpty() || !english) {
            return new Reading(concerns, List.of(), List.of(), List.of(), Tone.of(concerns), english);
        }
        SecondOpinion.Opinion opinion = second.of(passage, relation);
        Reading reading = coached(passage, relation, opinion);
        List<Mark> clear = Clear.of(reading.marks(), opinion.belief());
        List<Rewording> offered = rewordings(clear, passage, relation);
        return new Reading(concerns, reading.marks(), reading.credits(), offered, reading.tone(), true);
    }

    private Reading coached(Passage passage, Relation relation, SecondOpinion.Opinion opinion) {
        List<Hit> hits = AddresseeGuard.heard(passage, rules.hits(passage, relation));
        List<Mark> marks =
                opinion.belief() == Belief.HARMLESS ? List.of() : Found.marks(passage, hits, opinion.marks());
        List<Credit> credits = Found.credits(passage, hits, opinion.credits(), marks);
        return new Reading(Set.of(), marks, credits, List.of(), Tone.of(marks, credits), true);
    }

    /** In reading order: one for a sentence, and only what the coach itself would have nothing to say against. */
    private List<Rewording> rewordings(List<Mark> marks, Passage passage, Relation relation) {
        List<Rewording> offered = new ArrayList<>();
        for (Mark mark : marks) {
            if (offered.size() < MOST_REWORDINGS
                    && offered.stream().noneMatch(other -> other.span().overlaps(mark.span()))) {
                rewordings
                        .of(mark, passage, relation)
                        .filter(it -> isGood(it, relation))
                        .ifPresent(offered::add);
            }
        }
        offered.sort(Comparator.comparing(Rewording::span));
        return offered;
    }

    private boolean isGood(Rewording rewording, Relation relation) {
        String sentence = rewording.text();
        return rewordings.isPlain(sentence)
                ? judged.computeIfAbsent(new Ours(sentence, relation), ours -> isGood(sentence, relation))
                : isGood(sentence, relation);
    }

    private boolean isGood(String sentence, Relation relation) {
        Passage passage = Passage.of(sentence);
        Reading again = coached(passage, relation, second.of(passage, relation));
        return gate.concerns(passage, relation).isEmpty()
                && again.marks().isEmpty()
                && !again.credits().isEmpty();
    }
}

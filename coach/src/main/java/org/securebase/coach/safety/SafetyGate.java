package org.securebase.coach.safety;

import java.util.Set;
import java.util.stream.Collectors;
import org.securebase.coach.Concern;
import org.securebase.coach.Relation;
import org.securebase.coach.rules.Hit;
import org.securebase.coach.rules.RuleBook;
import org.securebase.coach.text.Passage;

/** Looks for words of self-harm, violence and coercion. Claims nothing; where they stand, help is worth more than style. */
public final class SafetyGate {
    private final RuleBook words;

    private SafetyGate(RuleBook words) {
        this.words = words;
    }

    public static SafetyGate english() {
        return new SafetyGate(RuleBook.named("safety"));
    }

    /** Why coaching should wait; empty when nothing says so. */
    public Set<Concern> concerns(Passage passage, Relation relation) {
        return words.hits(passage, relation).stream()
                .filter(hit -> isGrave(passage, hit))
                .map(hit -> (Concern) hit.rule().label())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the words can be meant: neither quoted nor denied, nor past, nor of a story, nor in fun. */
    public static boolean isGrave(Passage passage, Hit hit) {
        return !passage.isQuoted(hit.span()) && !Harmless.is(passage, hit);
    }
}

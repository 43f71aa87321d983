package org.securebase.coach.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.securebase.coach.text.Sentence;

/** A row of steps that is sought in a sentence. Immutable and safe to share between threads. */
final class WordPattern {
    private final List<Step> steps;
    private final boolean fromStart;
    private final int tail;
    private final List<Glance> needs;

    /** @param fromStart whether it must begin with the sentence */
    WordPattern(List<Step> steps, boolean fromStart) {
        this.steps = List.copyOf(steps);
        this.fromStart = fromStart;
        this.tail = tail(steps);
        this.needs = steps.stream()
                .filter(step -> !step.optional())
                .map(Glance::of)
                .filter(need -> !need.asksForNothing())
                .toList();
    }

    /** Where nothing must follow any more, optional steps take what they can; before, they leave it to the next one. */
    private static int tail(List<Step> steps) {
        int tail = steps.size();
        while (tail > 0 && steps.get(tail - 1).optional()) {
            tail--;
        }
        return tail;
    }

    /** Whether the sentence may have all the words that it must have; most have not, and need no search. */
    boolean mayBeIn(Glance sentence) {
        for (Glance need : needs) {
            if (!need.mayBeIn(sentence)) {
                return false;
            }
        }
        return true;
    }

    /** The stretches of tokens that fit, one for each token that one can begin with. */
    List<Stretch> find(Sentence sentence, BitSet immune) {
        return new Search(steps, tail, sentence, immune).from(fromStart);
    }

    /** Forms or dictionary forms of which the sentence must have one, from the step where they are fewest and rarest. */
    Optional<Set<String>> anchor(Function<TokenTest, Set<String>> words) {
        return steps.stream()
                .filter(step -> !step.optional())
                .map(step -> words.apply(step.test()))
                .filter(set -> !set.isEmpty())
                .min((one, other) -> Integer.compare(Common.weight(one), Common.weight(other)));
    }
}

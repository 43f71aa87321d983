package org.securebase.coach.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.securebase.coach.text.Sentence;

/**
 * A row of steps that is sought in a sentence.
 *
 * @param fromStart whether it must begin with the sentence
 */
record WordPattern(List<Step> steps, boolean fromStart) {
    WordPattern {
        steps = List.copyOf(steps);
    }

    /** The stretches of tokens that fit, one for each token that one can begin with. */
    List<Stretch> find(Sentence sentence, BitSet immune) {
        return new Search(steps, sentence, immune).from(fromStart);
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

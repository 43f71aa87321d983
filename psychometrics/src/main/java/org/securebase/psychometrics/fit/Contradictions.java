package org.securebase.psychometrics.fit;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Opposites that were both strongly agreed with, or both strongly disagreed with. Each answer counts in one pair at
 * most, so that one slip of the finger is one contradiction.
 *
 * @param found pairs of a straight and a reversed item of one dimension, ticked alike at the same end of the scale
 * @param possible how many such pairs the items asked would have allowed
 */
public record Contradictions(int found, int possible) {

    static Contradictions of(List<Answer> answers) {
        Collection<List<Answer>> dimensions = answers.stream()
                .collect(Collectors.groupingBy(answer -> answer.item().dimension()))
                .values();
        int found = 0;
        int possible = 0;
        for (List<Answer> dimension : dimensions) {
            found += pairs(dimension, Answer::stronglyAgreed) + pairs(dimension, Answer::stronglyDisagreed);
            possible += pairs(dimension, answer -> true);
        }
        return new Contradictions(found, possible);
    }

    private static int pairs(List<Answer> answers, Predicate<Answer> ticked) {
        List<Answer> chosen = answers.stream().filter(ticked).toList();
        int reversed = (int) chosen.stream().filter(Answer::reversed).count();
        return Math.min(reversed, chosen.size() - reversed);
    }
}

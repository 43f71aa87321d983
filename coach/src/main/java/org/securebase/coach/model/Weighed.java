package org.securebase.coach.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;

/** Which words of a sentence spoke most for what the model says of it. */
final class Weighed {

    private static final int MOST = 3;

    private Weighed() {}

    /** Up to three, as they were written; the weight of several together is shared out among them. */
    static List<String> words(Passage passage, Features features, int number, Weights weights, int column) {
        Sentence sentence = passage.sentences().get(number);
        double[] shares = new double[sentence.size()];
        features.tell(number, (known, from, to) -> {
            for (int place = from; place < to; place++) {
                shares[place] += weights.weight(known, column) / (to - from);
            }
        });
        return IntStream.range(0, shares.length)
                .boxed()
                .filter(place ->
                        shares[place] > 0 && sentence.tokens().get(place).isWord())
                .sorted(Comparator.comparing((Integer place) -> -shares[place]).thenComparing(place -> place))
                .map(place -> sentence.tokens().get(place).surface())
                .distinct()
                .limit(MOST)
                .toList();
    }
}

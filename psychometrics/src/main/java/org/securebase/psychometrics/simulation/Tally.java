package org.securebase.psychometrics.simulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securebase.psychometrics.Scorer;
import org.securebase.psychometrics.adaptive.Pool;
import org.securebase.psychometrics.adaptive.Response;
import org.securebase.psychometrics.adaptive.Sitting;

/** Counts items and gathers scores while people sit. */
final class Tally {
    private final Pool pool;
    private final List<DimensionTally> dimensions;
    private final int[] asked;
    private int people;

    Tally(Pool pool) {
        this.pool = pool;
        this.dimensions = pool.dimensions().stream()
                .map(name -> new DimensionTally(pool, name))
                .toList();
        this.asked = new int[pool.size()];
    }

    void add(int[] answers, Sitting sitting) {
        people++;
        int[] unasked = answers.clone();
        for (Response response : sitting.responses()) {
            asked[response.position()]++;
            unasked[response.position()] = Scorer.NOT_ASKED;
        }
        for (DimensionTally dimension : dimensions) {
            dimension.add(sitting, answers, unasked);
        }
    }

    Outcome outcome() {
        Map<String, Double> exposure = new LinkedHashMap<>();
        for (int position = 0; position < asked.length; position++) {
            exposure.put(pool.candidate(position).item().id(), asked[position] / (double) Math.max(people, 1));
        }
        return new Outcome(
                people, dimensions.stream().map(DimensionTally::summary).toList(), exposure);
    }

    /** The part of a whole answer sheet that stands at these positions. */
    static int[] part(int[] answers, int[] positions) {
        return Arrays.stream(positions).map(position -> answers[position]).toArray();
    }
}

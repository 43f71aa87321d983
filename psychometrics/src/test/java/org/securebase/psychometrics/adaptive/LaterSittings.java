package org.securebase.psychometrics.adaptive;

import java.util.Map;
import java.util.Random;
import org.securebase.psychometrics.fit.ShippedBank;

/** Sittings at the shipped statements as the app asks them, of people who come back. */
final class LaterSittings {
    static final Pool POOL = ShippedBank.pool();

    private static final Content BALANCED = Content.facetShares(Map.of(
                    "worry", .50, "longing", .25, "protest", .25, "closeness", .34, "openness", .33, "leaning", .33))
            .then(Content.reversedWithin("avoidance", 4))
            .then(Content.reversedWithin("anxiety", 5));

    private LaterSittings() {}

    static Design design(long seed, Map<Integer, Integer> timesAsked, double target) {
        return new Design(
                Start.drawn(3, seed),
                BALANCED.then(Content.freshFirst(timesAsked)),
                Selection.posteriorWeightedInformation(),
                Estimate.separate(),
                Stop.usual(target));
    }

    static void count(Sitting sitting, Map<Integer, Integer> timesAsked) {
        sitting.responses().forEach(response -> timesAsked.merge(response.position(), 1, Integer::sum));
    }

    /** Somebody who answers as the model says, and every time anew. */
    record Person(double anxiety, double avoidance, Random random) {
        static Person drawn(Random random) {
            return new Person(random.nextGaussian(), random.nextGaussian(), random);
        }

        Sitting sits(Design design) {
            Sitting sitting = Sitting.begin(POOL, design);
            while (!sitting.done()) {
                sitting = sitting.answer(drawn(POOL.candidate(sitting.next().orElseThrow())));
            }
            return sitting;
        }

        private int drawn(Candidate asked) {
            double theta = asked.item().dimension().equals("anxiety") ? anxiety : avoidance;
            double point = random.nextDouble();
            int category = 0;
            while (category + 1 < asked.item().categories()
                    && asked.item().probabilityAtLeast(category + 1, theta) > point) {
                category++;
            }
            return category;
        }
    }
}

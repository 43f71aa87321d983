package org.securebase.psychometrics.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.securebase.psychometrics.adaptive.Candidate;
import org.securebase.psychometrics.adaptive.Content;
import org.securebase.psychometrics.adaptive.Design;
import org.securebase.psychometrics.adaptive.Estimate;
import org.securebase.psychometrics.adaptive.Pool;
import org.securebase.psychometrics.adaptive.Response;
import org.securebase.psychometrics.adaptive.Selection;
import org.securebase.psychometrics.adaptive.Sitting;
import org.securebase.psychometrics.adaptive.Start;
import org.securebase.psychometrics.adaptive.Stop;

/** Answer sheets at the shipped bank, whole and adaptive, from people who answer in known ways. */
final class Sheets {
    static final Pool POOL = ShippedBank.pool();
    /** The longest sitting there is: 12 items on each dimension. */
    static final Stop LONGEST = Stop.afterAsking(12);

    private Sheets() {}

    /** How somebody answers: a keyed category for each statement, asked in turn. */
    @FunctionalInterface
    interface Respondent {
        int keyed(Candidate asked);
    }

    static List<Answer> whole(Respondent respondent) {
        return POOL.candidates().stream()
                .map(asked -> answer(asked, respondent.keyed(asked)))
                .toList();
    }

    static List<Answer> adaptive(Stop stop, long seed, Respondent respondent) {
        Sitting sitting = Sitting.begin(POOL, design(stop, seed));
        List<Answer> answers = new ArrayList<>();
        while (!sitting.done()) {
            int next = sitting.next().orElseThrow();
            Answer answer = answer(POOL.candidate(next), respondent.keyed(POOL.candidate(next)));
            answers.add(answer);
            sitting = sitting.with(new Response(next, answer.category()));
        }
        return answers;
    }

    private static Answer answer(Candidate asked, int keyed) {
        return new Answer(asked.item(), keyed, asked.reversed());
    }

    private static Design design(Stop stop, long seed) {
        Content content = Content.facetShares(Map.of(
                        "worry", .5, "longing", .25, "protest", .25, "closeness", .34, "openness", .33, "leaning", .33))
                .then(Content.reversedWithin("avoidance", 4));
        return new Design(
                Start.drawn(4, seed), content, Selection.posteriorWeightedInformation(), Estimate.separate(), stop);
    }

    /** Somebody of the reference population who answers as the model says. */
    static Respondent honest(Random random, double correlation) {
        double anxiety = random.nextGaussian();
        double avoidance = correlation * anxiety + Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
        return asked -> drawn(asked, asked.item().dimension().equals("anxiety") ? anxiety : avoidance, random);
    }

    static Respondent at(double theta, Random random) {
        return asked -> drawn(asked, theta, random);
    }

    private static int drawn(Candidate asked, double theta, Random random) {
        double point = random.nextDouble();
        int category = 0;
        while (category + 1 < asked.item().categories()
                && asked.item().probabilityAtLeast(category + 1, theta) > point) {
            category++;
        }
        return category;
    }

    static Respondent ticking(Supplier<Integer> raw) {
        return asked -> {
            int tick = raw.get();
            return asked.reversed() ? asked.item().categories() - 1 - tick : tick;
        };
    }

    static Respondent always(int raw) {
        return ticking(() -> raw);
    }

    static Respondent alternating(int first, int second) {
        int[] turn = {0};
        return ticking(() -> turn[0]++ % 2 == 0 ? first : second);
    }

    static Respondent random(Random random) {
        return ticking(() -> random.nextInt(5));
    }
}

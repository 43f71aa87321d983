package org.securebase.psychometrics.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.securebase.psychometrics.Posterior;
import org.securebase.psychometrics.Score;
import org.securebase.psychometrics.Scorer;
import org.securebase.psychometrics.adaptive.Pool;
import org.securebase.psychometrics.adaptive.Sitting;

/** The scores of one dimension: from the sitting, from every answer, and from the answers that were not asked for. */
final class DimensionTally {
    private final String dimension;
    private final int[] positions;
    private final Scorer scorer;
    private final List<Score> adaptive = new ArrayList<>();
    private final List<Score> full = new ArrayList<>();
    private final List<Score> rest = new ArrayList<>();

    DimensionTally(Pool pool, String dimension) {
        this.dimension = dimension;
        this.positions = pool.bank().positions(dimension);
        this.scorer = Scorer.of(pool.bank().dimension(dimension), pool.curves().grid());
    }

    void add(Sitting sitting, int[] answers, int[] unasked) {
        Posterior posterior = sitting.posterior(dimension);
        adaptive.add(posterior.score());
        full.add(scorer.score(Tally.part(answers, positions)));
        rest.add(scorer.score(Tally.part(unasked, positions)));
    }

    Outcome.Summary summary() {
        return new Outcome.Summary(
                dimension,
                mean(adaptive, Score::items),
                mean(adaptive, Score::standardError),
                correlation(adaptive, full),
                correlation(adaptive, rest),
                Math.sqrt(reliability(adaptive) * reliability(rest)),
                List.copyOf(adaptive));
    }

    /** What the standard errors claim: the share of a population variance of 1 that is not error. */
    static double reliability(List<Score> scores) {
        return Math.max(0, 1 - mean(scores, score -> score.standardError() * score.standardError()));
    }

    static double correlation(List<Score> one, List<Score> other) {
        double meanOne = mean(one, Score::theta);
        double meanOther = mean(other, Score::theta);
        double product = 0;
        double squareOne = 0;
        double squareOther = 0;
        for (int person = 0; person < one.size(); person++) {
            double fromOne = one.get(person).theta() - meanOne;
            double fromOther = other.get(person).theta() - meanOther;
            product += fromOne * fromOther;
            squareOne += fromOne * fromOne;
            squareOther += fromOther * fromOther;
        }
        return product / Math.sqrt(squareOne * squareOther);
    }

    private static double mean(List<Score> scores, ToDoubleFunction<Score> value) {
        return scores.stream().mapToDouble(value).average().orElse(0);
    }
}

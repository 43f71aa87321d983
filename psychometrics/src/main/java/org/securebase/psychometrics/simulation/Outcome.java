package org.securebase.psychometrics.simulation;

import java.util.List;
import java.util.Map;
import org.securebase.psychometrics.Score;

/**
 * What adaptive sittings came to, over all people.
 *
 * @param people how many sat
 * @param dimensions one summary a dimension
 * @param exposure of each item: the share of people who were asked it, by id, in pool order
 */
public record Outcome(int people, List<Summary> dimensions, Map<String, Double> exposure) {
    /**
     * One dimension.
     *
     * @param dimension its name
     * @param meanItems items answered, on average
     * @param meanStandardError the standard error reported at the end, on average
     * @param withFullScore correlation of the adaptive score with the score from every answer; flatters, because part of
     *     the answers are the same
     * @param withUnasked correlation of the adaptive score with the score from the answers that were not asked for
     * @param impliedWithUnasked what that correlation should be if the standard errors are right
     * @param scores the adaptive scores and their errors in the order of the people
     */
    public record Summary(
            String dimension,
            double meanItems,
            double meanStandardError,
            double withFullScore,
            double withUnasked,
            double impliedWithUnasked,
            List<Score> scores) {

        /** The share of people whose standard error came down to this or below. */
        public double shareAtOrBelow(double standardError) {
            return scores.stream()
                            .filter(score -> score.standardError() <= standardError)
                            .count()
                    / (double) scores.size();
        }
    }
}

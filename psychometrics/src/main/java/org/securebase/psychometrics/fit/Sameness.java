package org.securebase.psychometrics.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a sheet is one and the same tick, whatever the statement says.
 *
 * @param longestRun the most answers in a row that were ticked alike
 * @param longestMixedRun the most in a row that were ticked alike though they include a straight and a reversed
 *     statement; 0 if no run does
 * @param share of all answers that the most frequent tick has, 0 to 1
 */
public record Sameness(int longestRun, int longestMixedRun, double share) {

    static Sameness of(List<Answer> answers) {
        int longest = 0;
        int longestMixed = 0;
        int start = 0;
        for (int end = 1; end <= answers.size(); end++) {
            if (end == answers.size()
                    || answers.get(end).raw() != answers.get(start).raw()) {
                List<Answer> run = answers.subList(start, end);
                longest = Math.max(longest, run.size());
                longestMixed = Math.max(longestMixed, isMixed(run) ? run.size() : 0);
                start = end;
            }
        }
        return new Sameness(longest, longestMixed, share(answers));
    }

    /** Only a run over both kinds of wording says the opposite of itself. */
    private static boolean isMixed(List<Answer> run) {
        return run.stream().anyMatch(Answer::reversed) && !run.stream().allMatch(Answer::reversed);
    }

    private static double share(List<Answer> answers) {
        Map<Integer, Integer> counts = new HashMap<>();
        int most = 0;
        for (Answer answer : answers) {
            most = Math.max(most, counts.merge(answer.raw(), 1, Integer::sum));
        }
        return answers.isEmpty() ? 0 : (double) most / answers.size();
    }
}

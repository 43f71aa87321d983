package org.securebase.psychometrics.fit;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.securebase.psychometrics.fit.Verdict.NotReadable;
import org.securebase.psychometrics.fit.Verdict.Readable;
import org.securebase.psychometrics.fit.Verdict.Reason;

/**
 * What a sheet of answers looks like, and whether it can be read. Immutable.
 *
 * <p>The limits were set on simulated people at the shipped bank, who answer as the model says; see
 * {@code PersonFitRatesTest}, which measures and holds these rates:
 *
 * <table>
 * <caption>Share found not readable, per cent</caption>
 * <tr><th>sheet</th><th>8 items</th><th>to SE .40</th><th>to SE .35</th><th>24 items</th><th>whole bank</th></tr>
 * <tr><td>answered with care</td><td>1.5</td><td>1.2</td><td>1.0</td><td>0.9</td><td>0.1</td></tr>
 * <tr><td>ticks at random</td><td>52</td><td>67</td><td>79</td><td>92</td><td>99.8</td></tr>
 * <tr><td>same tick, a reversed item among them</td><td>100</td><td>100</td><td>100</td><td>100</td><td>100</td></tr>
 * </table>
 *
 * <p>Real people fit no model as well as simulated ones. Of people who answered the ECR online, care unknown, 4.3 % of
 * sheets are refused at 8 items, 5.5 % at SE .40, 6.2 % at .35 and 7.5 % at 24 items. A limit for lz* at its usual -2.6
 * would refuse up to two in a hundred more of them, and find hardly one random sheet more.
 *
 * @param answers how many there are
 * @param sameness how much of the sheet is the same tick
 * @param contradictions opposites that were both agreed with, or both disagreed with
 * @param lz the corrected standardised log-likelihood (lz*), near standard normal when the model holds and far below 0
 *     when the answers do not go together; absent without answers
 * @param evidence the natural logarithm of how many times likelier the answers are from a person than by chance
 */
public record PersonFit(
        int answers, Sameness sameness, Contradictions contradictions, OptionalDouble lz, double evidence) {
    /** Fewer answers than this are always called readable, because nothing can be told from them. */
    public static final int FEWEST_ANSWERS = 8;

    private static final double LOWEST_LZ = -3.5;
    private static final double LOWEST_EVIDENCE = -2.2;

    /**
     * @param answers in the order in which they were given
     * @throws IllegalArgumentException if an item comes twice
     */
    public static PersonFit of(List<Answer> answers) {
        Likelihood likelihood = new Likelihood(answers);
        return new PersonFit(
                answers.size(),
                Sameness.of(answers),
                Contradictions.of(answers),
                likelihood.standardised(),
                likelihood.evidence());
    }

    /** What can be said from the answers alone. */
    public Verdict verdict() {
        return verdict(reasons());
    }

    /** What can be said from the answers and the time that they took. */
    public Verdict verdict(Pace pace) {
        Set<Reason> reasons = reasons();
        if (answers >= FEWEST_ANSWERS && pace.isTooFast()) {
            reasons.add(Reason.TOO_FAST);
        }
        return verdict(reasons);
    }

    private static Verdict verdict(Set<Reason> reasons) {
        return reasons.isEmpty() ? new Readable() : new NotReadable(reasons);
    }

    private Set<Reason> reasons() {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (answers < FEWEST_ANSWERS) {
            return reasons;
        }
        if (isSameAnswer()) {
            reasons.add(Reason.SAME_ANSWER);
        }
        if (isContradiction()) {
            reasons.add(Reason.CONTRADICTION);
        }
        if (isChance()) {
            reasons.add(Reason.CHANCE);
        }
        return reasons;
    }

    /** Longer sheets hold longer runs by chance, so a run has to be 8 long and two fifths of the sheet. */
    private boolean isSameAnswer() {
        return sameness.longestMixedRun() >= Math.max(8, 0.4 * answers);
    }

    /** Two pairs and a third of those possible; one pair happens to one careful person in a hundred. */
    private boolean isContradiction() {
        return contradictions.found() >= 2 && 3 * contradictions.found() >= contradictions.possible();
    }

    /**
     * Evidence is the stronger of the two on ticks at random, and real people's departures from the model touch it least;
     * lz* also sees patterns that random ticks don't make, such as ends of the scale only.
     */
    private boolean isChance() {
        return evidence < LOWEST_EVIDENCE || lz.orElse(0) < LOWEST_LZ;
    }
}

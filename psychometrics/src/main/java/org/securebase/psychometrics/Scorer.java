package org.securebase.psychometrics;

import java.util.Arrays;

/**
 * Scores answers on one dimension: expected a posteriori (Bock and Mislevy 1982) and maximum a posteriori, both under
 * the same standard normal prior on every occasion. A posterior is never carried over to the next occasion, because
 * differences between scores would then be pulled towards nothing.
 *
 * <p>Answers are one category a bank position, counted from 0, with {@link #NOT_ASKED} where there is none.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Scorer {
    /** Stands in an answer sheet where nothing was asked or the statement was skipped. */
    public static final int NOT_ASKED = -1;

    /** Products of this many probabilities cannot underflow where the posterior has any weight. */
    private static final int LIFT_EVERY = 32;

    private final Curves curves;
    private final ItemBank bank;
    private final double[] points;
    private final double[] prior;

    private Scorer(Curves curves, ItemBank bank) {
        this.curves = curves;
        this.bank = bank;
        this.points = curves.grid().points();
        this.prior = curves.grid().prior();
    }

    /** A scorer for a bank whose items all measure one dimension. */
    public static Scorer of(ItemBank bank, Grid grid) {
        return new Scorer(Curves.of(bank, grid), bank);
    }

    /**
     * Expected a posteriori score with its standard error; 0 and about 1 when nothing was answered.
     *
     * @throws IllegalArgumentException if there isn't one answer a position, or an answer isn't a category of its item
     * @throws ImpossibleAnswers if no point of the grid makes the answers possible
     */
    public Score score(int[] answers) {
        double[] weights = likelihood(answers);
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int node = 0; node < weights.length; node++) {
            double mass = weights[node] * prior[node];
            double moment = mass * points[node];
            sum += mass;
            first += moment;
            second += moment * points[node];
        }
        if (!(sum > 0)) {
            throw new ImpossibleAnswers();
        }
        double mean = first / sum;
        return new Score(mean, Math.sqrt(Math.max(second / sum - mean * mean, 0)), answered(answers));
    }

    /** The whole posterior; its mean and standard deviation are those of {@link #score}. */
    public Posterior posterior(int[] answers) {
        double[] weights = likelihood(answers);
        for (int node = 0; node < weights.length; node++) {
            weights[node] *= prior[node];
        }
        return Posterior.owning(points, weights, answered(answers));
    }

    /** The likelihood of the answers at the grid's points, up to a factor. */
    double[] likelihood(int[] answers) {
        if (answers.length != bank.size()) {
            throw new IllegalArgumentException(
                    "expected " + bank.size() + " answers, one an item, not " + answers.length);
        }
        double[] weights = new double[points.length];
        Arrays.fill(weights, 1);
        int multiplied = 0;
        for (int item = 0; item < answers.length; item++) {
            if (answers[item] != NOT_ASKED) {
                curves.multiply(item, answers[item], weights);
                if (++multiplied % LIFT_EVERY == 0) {
                    Curves.lift(weights);
                }
            }
        }
        return weights;
    }

    static int answered(int[] answers) {
        int count = 0;
        for (int answer : answers) {
            count += answer == NOT_ASKED ? 0 : 1;
        }
        return count;
    }

    /**
     * Maximum a posteriori score: the mode of the posterior, with the standard error from its curvature there.
     *
     * @throws IllegalArgumentException as {@link #score}
     */
    public Score mode(int[] answers) {
        return new PosteriorMode(bank, answers).score(score(answers).theta(), answered(answers));
    }

    public Grid grid() {
        return curves.grid();
    }

    public ItemBank bank() {
        return bank;
    }
}

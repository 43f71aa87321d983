package org.securebase.psychometrics;

/**
 * Scores two dimensions together under a bivariate standard normal prior with correlation rho. Each item still measures
 * one dimension, so the likelihood is a product of one factor a dimension and only the prior couples them: the work
 * is two products of the prior's matrix with a vector, not a sum over every pair of points for every item.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PlaneScorer {
    private final Scorer first;
    private final Scorer second;
    private final double[] points;
    private final double[][] prior;
    private final double correlation;

    private PlaneScorer(Scorer first, Scorer second, double[][] prior, double correlation) {
        this.first = first;
        this.second = second;
        this.points = first.grid().points();
        this.prior = prior;
        this.correlation = correlation;
    }

    /**
     * A scorer for two one-dimensional banks.
     *
     * @param correlation of the two dimensions in the population, between -0.95 and 0.95
     * @throws IllegalArgumentException if the correlation is out of range
     */
    public static PlaneScorer of(ItemBank first, ItemBank second, Grid grid, double correlation) {
        return new PlaneScorer(Scorer.of(first, grid), Scorer.of(second, grid), grid.prior(correlation), correlation);
    }

    /**
     * Expected a posteriori scores on both dimensions.
     *
     * @throws IllegalArgumentException as {@link Scorer#score}
     */
    public PlaneScore score(int[] firstAnswers, int[] secondAnswers) {
        double[] one = first.likelihood(firstAnswers);
        double[] two = second.likelihood(secondAnswers);
        double[] overTwo = new double[points.length];
        double[] momentTwo = new double[points.length];
        double[] overOne = new double[points.length];
        carry(one, two, overTwo, momentTwo, overOne);
        double product = 0;
        for (int node = 0; node < points.length; node++) {
            product += points[node] * one[node] * momentTwo[node];
            overTwo[node] *= one[node];
            overOne[node] *= two[node];
        }
        double mass = sum(overTwo);
        Score firstScore =
                Posterior.owning(points, overTwo, Scorer.answered(firstAnswers)).score();
        Score secondScore = Posterior.owning(points, overOne, Scorer.answered(secondAnswers))
                .score();
        return new PlaneScore(firstScore, secondScore, product / mass - firstScore.theta() * secondScore.theta());
    }

    /** The prior's matrix times each factor, and times theta x the second factor; one pass over the matrix. */
    private void carry(double[] one, double[] two, double[] overTwo, double[] momentTwo, double[] overOne) {
        for (int j = 0; j < points.length; j++) {
            double[] column = prior[j];
            double factor = two[j];
            double moment = two[j] * points[j];
            double other = one[j];
            for (int i = 0; i < column.length; i++) {
                overTwo[i] += column[i] * factor;
                momentTwo[i] += column[i] * moment;
                overOne[i] += column[i] * other;
            }
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** The posterior over the whole plane. */
    public PlanePosterior posterior(int[] firstAnswers, int[] secondAnswers) {
        double[] one = first.likelihood(firstAnswers);
        double[] two = second.likelihood(secondAnswers);
        double[][] weights = new double[points.length][points.length];
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < points.length; j++) {
                weights[i][j] = prior[i][j] * one[i] * two[j];
            }
        }
        return PlanePosterior.owning(
                points, points, weights, Scorer.answered(firstAnswers), Scorer.answered(secondAnswers));
    }

    public double correlation() {
        return correlation;
    }
}

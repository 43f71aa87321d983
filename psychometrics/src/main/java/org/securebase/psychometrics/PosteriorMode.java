package org.securebase.psychometrics;

/**
 * Finds the mode of a posterior by Newton's method. With graded items and a normal prior the log posterior is strictly
 * concave in theta, so there is one mode; steps are still halved when one would go downhill.
 */
final class PosteriorMode {
    private static final double CLOSE_ENOUGH = 1e-12;
    private static final int MOST_STEPS = 100;

    private final ItemBank bank;
    private final int[] answers;

    PosteriorMode(ItemBank bank, int[] answers) {
        this.bank = bank;
        this.answers = answers;
    }

    Score score(double start, int items) {
        double theta = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            Slope slope = slope(theta);
            double move = slope.first / -slope.second;
            double next = uphill(theta, move);
            if (Math.abs(next - theta) < CLOSE_ENOUGH) {
                break;
            }
            theta = next;
        }
        return new Score(theta, Math.sqrt(-1 / slope(theta).second), items);
    }

    private double uphill(double theta, double move) {
        double here = logPosterior(theta);
        double step = move;
        while (Math.abs(step) > CLOSE_ENOUGH && logPosterior(theta + step) < here) {
            step /= 2;
        }
        return theta + step;
    }

    private double logPosterior(double theta) {
        double sum = -theta * theta / 2;
        for (int item = 0; item < answers.length; item++) {
            if (answers[item] >= 0) {
                sum += Math.log(bank.item(item).probability(answers[item], theta));
            }
        }
        return sum;
    }

    private record Slope(double first, double second) {}

    /**
     * First and second derivative of the log posterior. For an answer between cumulative curves P and Q,
     * (log(P - Q))' = a (1 - P - Q) and (log(P - Q))'' = -a^2 (P (1 - P) + Q (1 - Q)).
     */
    private Slope slope(double theta) {
        double first = -theta;
        double second = -1;
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] >= 0) {
                Item item = bank.item(i);
                double a = item.discrimination();
                double p = item.probabilityAtLeast(answers[i], theta);
                double q = answers[i] + 1 < item.categories() ? item.probabilityAtLeast(answers[i] + 1, theta) : 0;
                first += a * (1 - p - q);
                second -= a * a * (p * (1 - p) + q * (1 - q));
            }
        }
        return new Slope(first, second);
    }
}

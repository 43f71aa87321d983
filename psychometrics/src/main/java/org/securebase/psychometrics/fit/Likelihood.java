package org.securebase.psychometrics.fit;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.Scorer;

/** How likely the answers are if the model holds: at the person's own score, and against answers by chance. */
final class Likelihood {
    private final Collection<List<Answer>> dimensions;

    Likelihood(List<Answer> answers) {
        this.dimensions = answers.stream()
                .collect(Collectors.groupingBy(answer -> answer.item().dimension()))
                .values();
    }

    /**
     * lz*, the log-likelihood standardised as it behaves at an estimated theta. Written for one dimension; here the
     * numerators and variances of all dimensions are summed before dividing, because a sitting has few items in each.
     */
    OptionalDouble standardised() {
        double deviation = 0;
        double variance = 0;
        for (List<Answer> answers : dimensions) {
            Deviation one = Deviation.at(mode(answers), answers);
            deviation += one.value;
            variance += one.variance;
        }
        return variance > 0 ? OptionalDouble.of(deviation / Math.sqrt(variance)) : OptionalDouble.empty();
    }

    private static double mode(List<Answer> answers) {
        ItemBank bank = ItemBank.of(answers.stream().map(Answer::item).toList());
        int[] categories = answers.stream().mapToInt(Answer::category).toArray();
        return Scorer.of(bank, Grid.STANDARD).mode(categories).theta();
    }

    /**
     * W(theta) + c(theta) r0(theta) and its variance, of Snijders (2001), with the categories of Sinharay (2016).
     *
     * <p>W is the log-likelihood less its expectation; c = sum P' log P / sum P'^2 / P removes the part of it that
     * fitting theta takes away. The correction holds for estimators that solve r0(theta) + sum r(theta, answer) = 0
     * with r = P' / P. The mode under a standard normal prior does, with r0 = -theta; the posterior mean does not,
     * and that is why the mode is used here though scores are means.
     */
    private record Deviation(double value, double variance) {
        static Deviation at(double theta, List<Answer> answers) {
            double c = correction(theta, answers);
            double value = -c * theta;
            double variance = 0;
            for (Answer answer : answers) {
                Item item = answer.item();
                double mean = 0;
                double square = 0;
                for (int k = 0; k < item.categories(); k++) {
                    double p = item.probability(k, theta);
                    double corrected = Math.log(p) - c * slope(item, k, theta) / p;
                    mean += p * corrected;
                    square += p * corrected * corrected;
                }
                value += Math.log(item.probability(answer.category(), theta)) - mean;
                variance += square - mean * mean;
            }
            return new Deviation(value, variance);
        }

        private static double correction(double theta, List<Answer> answers) {
            double covariance = 0;
            double information = 0;
            for (Answer answer : answers) {
                Item item = answer.item();
                for (int k = 0; k < item.categories(); k++) {
                    covariance += slope(item, k, theta) * Math.log(item.probability(k, theta));
                }
                information += item.information(theta);
            }
            return covariance / information;
        }

        /** P'(k | theta). */
        private static double slope(Item item, int k, double theta) {
            double above = k + 1 < item.categories() ? item.probabilityAtLeast(k + 1, theta) : 0;
            double atLeast = item.probabilityAtLeast(k, theta);
            return item.discrimination() * (atLeast * (1 - atLeast) - above * (1 - above));
        }
    }

    /**
     * The natural logarithm of how many times likelier the answers are from somebody of the reference population than
     * from ticks at random, every category alike. No other statistic tells these two apart better at the same rate of
     * false alarms (Neyman and Pearson 1933), and the items having been chosen by earlier answers cancels out.
     */
    double evidence() {
        double sum = 0;
        for (List<Answer> answers : dimensions) {
            sum += marginal(answers);
            for (Answer answer : answers) {
                sum += Math.log(answer.item().categories());
            }
        }
        return sum;
    }

    private static double marginal(List<Answer> answers) {
        double[] points = Grid.STANDARD.points();
        double[] prior = Grid.STANDARD.prior();
        double[] logs = new double[points.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int node = 0; node < points.length; node++) {
            logs[node] = Math.log(prior[node]);
            for (Answer answer : answers) {
                logs[node] += Math.log(answer.item().probability(answer.category(), points[node]));
            }
            largest = Math.max(largest, logs[node]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - largest);
        }
        return largest + Math.log(sum);
    }
}

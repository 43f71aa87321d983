package org.securebase.psychometrics.calibration;

import java.util.Arrays;
import org.hipparchus.special.Gamma;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;

/** What people with each summed score answered, and what the model expects of them. */
final class SummedScores {
    private final ItemBank bank;
    private final Responses responses;
    private final int[] columns;
    private final double[] points = Grid.STANDARD.points();
    private final double[] prior = Grid.STANDARD.prior();
    private final int highest;

    SummedScores(ItemBank bank, Responses responses) {
        this.bank = bank;
        this.responses = responses;
        this.columns = Residuals.columns(bank, responses);
        this.highest =
                bank.items().stream().mapToInt(item -> item.categories() - 1).sum();
    }

    ItemFit fit(Item item) {
        double[][] observed = observed(bank.items().indexOf(item), item.categories());
        double[][] expected = expected(item, observed);
        FitCells cells = new FitCells(observed, expected);
        int degrees = Math.max(0, cells.free() - item.categories());
        double chiSquare = cells.chiSquare();
        double persons = Arrays.stream(observed).mapToDouble(NodeRows::sum).sum();
        return new ItemFit(item.id(), chiSquare, degrees, upperTail(chiSquare, degrees), Math.round(persons));
    }

    /** P(chi-square exceeds the value); NaN without a degree of freedom. */
    static double upperTail(double value, int degrees) {
        return degrees < 1 ? Double.NaN : Gamma.regularizedGammaQ(degrees / 2.0, value / 2);
    }

    /** People by summed score and answer to one item. */
    private double[][] observed(int item, int categories) {
        double[][] people = new double[highest + 1][categories];
        for (int pattern = 0; pattern < responses.patterns(); pattern++) {
            int sum = sum(pattern);
            if (sum >= 0) {
                people[sum][responses.answer(pattern, columns[item])] += responses.count(pattern);
            }
        }
        return people;
    }

    /** -1 if an answer is missing. */
    private int sum(int pattern) {
        int sum = 0;
        for (int column : columns) {
            int answer = responses.answer(pattern, column);
            if (answer < 0) {
                return -1;
            }
            sum += answer;
        }
        return sum;
    }

    /** The people with each summed score, shared out as the model would. */
    private double[][] expected(Item item, double[][] observed) {
        double[][] joint = new double[observed.length][item.categories()];
        for (int q = 0; q < points.length; q++) {
            double[] others = others(item, points[q]);
            for (int category = 0; category < item.categories(); category++) {
                double weight = prior[q] * item.probability(category, points[q]);
                for (int rest = 0; rest < others.length; rest++) {
                    joint[rest + category][category] += weight * others[rest];
                }
            }
        }
        for (int score = 0; score < joint.length; score++) {
            double share = Math.max(NodeRows.sum(joint[score]), Double.MIN_NORMAL);
            NodeRows.scale(joint[score], NodeRows.sum(observed[score]) / share);
        }
        return joint;
    }

    /** The distribution of the summed score of the other items at theta (Lord and Wingersky 1984). */
    private double[] others(Item left, double theta) {
        double[] distribution = {1};
        for (Item item : bank.items()) {
            if (!item.equals(left)) {
                distribution = convolved(distribution, item, theta);
            }
        }
        return distribution;
    }

    private static double[] convolved(double[] distribution, Item item, double theta) {
        double[] next = new double[distribution.length + item.categories() - 1];
        for (int category = 0; category < item.categories(); category++) {
            double p = item.probability(category, theta);
            for (int score = 0; score < distribution.length; score++) {
                next[score + category] += p * distribution[score];
            }
        }
        return next;
    }
}

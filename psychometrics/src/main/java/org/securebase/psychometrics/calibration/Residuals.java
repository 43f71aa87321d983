package org.securebase.psychometrics.calibration;

import java.util.Arrays;
import java.util.List;
import org.securebase.psychometrics.Curves;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;

/** Answers less their expectation at each person's score. The returned row is reused; for one thread. */
final class Residuals {
    private final Responses responses;
    private final ItemBank bank;
    private final int[] columns;
    private final int[] dimensionOf;
    private final int dimensions;
    private final Curves curves;
    private final double[] points = Grid.STANDARD.points();
    private final double[] prior = Grid.STANDARD.prior();
    private final double[][] weights;
    private final double[] residuals;

    Residuals(ItemBank bank, Responses responses) {
        this.responses = responses;
        this.bank = bank;
        this.columns = columns(bank, responses);
        List<String> names = bank.dimensions();
        this.dimensionOf = bank.items().stream()
                .mapToInt(item -> names.indexOf(item.dimension()))
                .toArray();
        this.dimensions = names.size();
        this.curves = Curves.of(bank, Grid.STANDARD);
        this.weights = new double[dimensions][points.length];
        this.residuals = new double[columns.length];
    }

    /** The columns of a bank's items, whose answers must all be categories of them. */
    static int[] columns(ItemBank bank, Responses responses) {
        int[] columns = new int[bank.size()];
        for (int i = 0; i < columns.length; i++) {
            Item item = bank.item(i);
            columns[i] = responses.column(item.id());
            if (responses.categories(columns[i]) > item.categories()) {
                throw new IllegalArgumentException("item " + item.id() + " has categories 0 to "
                        + (item.categories() - 1) + ", but somebody answered "
                        + (responses.categories(columns[i]) - 1));
            }
        }
        return columns;
    }

    double[] of(int pattern) {
        double[] theta = theta(pattern);
        for (int i = 0; i < columns.length; i++) {
            int answer = responses.answer(pattern, columns[i]);
            residuals[i] = answer < 0 ? Double.NaN : answer - bank.item(i).expected(theta[dimensionOf[i]]);
        }
        return residuals;
    }

    private double[] theta(int pattern) {
        for (double[] row : weights) {
            Arrays.fill(row, 1);
        }
        for (int i = 0; i < columns.length; i++) {
            int answer = responses.answer(pattern, columns[i]);
            if (answer >= 0) {
                curves.multiply(i, answer, weights[dimensionOf[i]]);
            }
            if (i % 32 == 31) {
                Arrays.stream(weights).forEach(NodeRows::rescale);
            }
        }
        double[] theta = new double[dimensions];
        Arrays.setAll(theta, d -> mean(weights[d]));
        return theta;
    }

    private double mean(double[] likelihood) {
        NodeRows.multiply(likelihood, prior);
        return NodeRows.dot(likelihood, points) / NodeRows.sum(likelihood);
    }
}

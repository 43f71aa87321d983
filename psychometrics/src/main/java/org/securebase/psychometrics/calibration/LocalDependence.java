package org.securebase.psychometrics.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;

/**
 * Yen's Q3 (1984): how strongly what is left of two answers, once the dimension is taken out, still goes together. Two
 * statements that say nearly the same thing stand out.
 *
 * <p>The residual of an answer is the answer less its expectation at the person's expected a posteriori score on the
 * item's dimension; correlations are over the people who answered both. Under the model Q3 is a little below 0, about
 * -1 / (items - 1); Christensen, Makransky and Horton (2017) advise to look at what lies .2 above the mean.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class LocalDependence {
    private final List<String> items;
    private final double[][] table;
    private final Correlations correlations;

    private LocalDependence(List<String> items, Correlations correlations) {
        this.items = items;
        this.correlations = correlations;
        this.table = correlations.table();
    }

    /**
     * Two items and their Q3.
     *
     * @param q3 -1 to 1; NaN if fewer than three people answered both
     */
    public record Pair(String first, String second, double q3) {}

    /**
     * Q3 of every pair of the bank's items, on {@link Grid#STANDARD}.
     *
     * @throws IllegalArgumentException if the table lacks an item of the bank, or has an answer the item hasn't
     */
    public static LocalDependence of(ItemBank bank, Responses responses) {
        Residuals residuals = new Residuals(bank, responses);
        Correlations correlations = new Correlations(bank.size());
        for (int pattern = 0; pattern < responses.patterns(); pattern++) {
            correlations.add(residuals.of(pattern), responses.count(pattern));
        }
        return new LocalDependence(bank.items().stream().map(Item::id).toList(), correlations);
    }

    /** The ids, in the order of rows and columns. */
    public List<String> items() {
        return items;
    }

    /** Q3 of the items at two positions; 1 on the diagonal, NaN if fewer than three people answered both. */
    public double q3(int first, int second) {
        boolean enough = first == second || correlations.people(first, second) >= 3;
        return enough ? table[first][second] : Double.NaN;
    }

    /** Every pair once, the strongest dependence first; those without a figure last. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                pairs.add(new Pair(items.get(i), items.get(j), q3(i, j)));
            }
        }
        pairs.sort(
                Comparator.comparingDouble((Pair pair) -> Double.isNaN(pair.q3) ? Double.POSITIVE_INFINITY : -pair.q3));
        return pairs;
    }
}

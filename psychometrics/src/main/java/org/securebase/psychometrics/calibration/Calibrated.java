package org.securebase.psychometrics.calibration;

import java.util.List;
import java.util.OptionalDouble;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;

/**
 * The maximum of a marginal likelihood: items with their errors, and how the maximum was reached.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param items in the order of the response table
 * @param logLikelihood natural logarithm, summed over persons
 * @param correlation between the two dimensions, empty if there is one
 * @param correlationError its standard error, empty if there is one dimension or no errors were asked for
 * @param persons how many people's answers went in
 * @param iterations how many rounds were kept
 * @param largestGradient the largest absolute slope of the log-likelihood that remains
 * @param notices what a person should know before using the result, in plain English; empty when all is well
 */
public record Calibrated(
        List<ItemEstimate> items,
        double logLikelihood,
        OptionalDouble correlation,
        OptionalDouble correlationError,
        long persons,
        int iterations,
        double largestGradient,
        List<String> notices) {

    public Calibrated {
        items = List.copyOf(items);
        notices = List.copyOf(notices);
    }

    /**
     * The items as a bank.
     *
     * @throws IllegalArgumentException naming an item that discriminates the wrong way
     */
    public ItemBank bank() {
        return ItemBank.of(items.stream().map(ItemEstimate::item).toList());
    }

    /**
     * The items that rise when the dimension falls: wrongly keyed, unless the whole table is. Empty when all is well.
     */
    public List<String> wronglyKeyed() {
        return items.stream()
                .filter(item -> !(item.discrimination() > 0))
                .map(ItemEstimate::id)
                .toList();
    }

    /** How many parameters were estimated. */
    public int parameters() {
        return items.stream().mapToInt(item -> 1 + item.intercepts().length).sum() + (correlation.isPresent() ? 1 : 0);
    }

    /**
     * Marginal reliability of one dimension of the bank when all its items are answered: the mean over standard normal
     * theta of I / (I + 1), where I is the test information (Green, Bock, Humphreys, Linn and Reckase 1984, with the
     * prior's own information added). 0 to 1.
     *
     * @throws IllegalArgumentException if no item measures it, or one discriminates the wrong way
     */
    public double marginalReliability(String dimension) {
        List<Item> measuring = bank().dimension(dimension).items();
        double[] points = Grid.STANDARD.points();
        double[] prior = Grid.STANDARD.prior();
        double reliability = 0;
        for (int q = 0; q < points.length; q++) {
            double theta = points[q];
            double information = measuring.stream()
                    .mapToDouble(item -> item.information(theta))
                    .sum();
            reliability += prior[q] * information / (information + 1);
        }
        return reliability;
    }
}

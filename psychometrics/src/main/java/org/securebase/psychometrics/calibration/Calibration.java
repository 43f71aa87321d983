package org.securebase.psychometrics.calibration;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.securebase.psychometrics.Grid;

/**
 * Calibrates graded items by marginal maximum likelihood (Bock and Aitkin 1981), theta standard normal: one dimension,
 * or two correlated ones with each item on its own.
 *
 * <p>EM with a Newton M-step for each item, Anderson acceleration guarded by the log-likelihood, and Newton steps with
 * the observed information at the end, which also gives the standard errors (Louis 1982). Missing answers are left out
 * of a person's likelihood, which is right when they are missing at random.
 *
 * <p>Settings are immutable and safe to share between threads; a running calibration belongs to its caller's thread and
 * uses memory in proportion to the distinct patterns. The same data, settings and number of threads give the same
 * figures to the last bit; other numbers of threads the same to rounding.
 */
public final class Calibration {
    /** The most threads a calibration can be spread over. */
    public static final int MOST_THREADS = 256;

    private final Grid grid;
    private final int threads;
    private final boolean errors;
    private final Progress.Listener listener;

    private Calibration(Grid grid, int threads, boolean errors, Progress.Listener listener) {
        this.grid = grid;
        this.threads = threads;
        this.errors = errors;
        this.listener = listener;
    }

    /** On 61 points from -6 to 6, one thread, with standard errors, silent. */
    public static Calibration standard() {
        return new Calibration(Grid.STANDARD, 1, true, progress -> true);
    }

    /** The same on another grid; two dimensions use its square. */
    public Calibration on(Grid other) {
        return new Calibration(other, threads, errors, listener);
    }

    /**
     * The same spread over several threads.
     *
     * @throws IllegalArgumentException if there are fewer than 1 or more than {@link #MOST_THREADS}
     */
    public Calibration threads(int number) {
        if (number < 1 || number > MOST_THREADS) {
            throw new IllegalArgumentException("threads must be 1 to " + MOST_THREADS + ", not " + number);
        }
        return new Calibration(grid, number, errors, listener);
    }

    /** The same without standard errors, which saves more than half of the time. */
    public Calibration withoutErrors() {
        return new Calibration(grid, threads, false, listener);
    }

    /** The same with somebody to hear of progress, who can end it. */
    public Calibration telling(Progress.Listener other) {
        return new Calibration(grid, threads, errors, other);
    }

    /**
     * All items of the table as measures of one dimension. Slopes are positive for most items.
     *
     * @throws IllegalArgumentException naming an item that uses fewer than two categories, or a category below its
     *     highest that nobody chose; or if nobody answered anything
     * @throws java.util.concurrent.CancellationException if the listener or an interruption ended it
     */
    public Calibrated calibrate(Responses responses, String dimension) {
        return calibrate(responses, item -> dimension);
    }

    /**
     * The items of the table as measures of one or two dimensions each item names; with two, their correlation too.
     *
     * @param dimension from an item's id to what it measures
     * @throws IllegalArgumentException as for one dimension, or if there are more than two
     * @throws java.util.concurrent.CancellationException if the listener or an interruption ended it
     */
    public Calibrated calibrate(Responses responses, Function<String, String> dimension) {
        List<String> dimensions = responses.items().stream().map(dimension).toList();
        List<String> distinct = dimensions.stream().distinct().toList();
        if (distinct.size() > 2) {
            throw new IllegalArgumentException("items measure " + distinct.size() + " dimensions (" + distinct
                    + "); one or two can be calibrated together");
        }
        if (distinct.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("every item needs the name of a dimension");
        }
        responses.requireEveryCategory();
        try (Workers workers = new Workers(threads)) {
            return new CalibrationRun(responses, dimensions, grid, workers).run(listener, errors);
        }
    }

    /** The columns of the items that measure a dimension. */
    static List<Integer> columns(List<String> dimensions, String dimension) {
        return IntStream.range(0, dimensions.size())
                .filter(column -> dimensions.get(column).equals(dimension))
                .boxed()
                .toList();
    }
}

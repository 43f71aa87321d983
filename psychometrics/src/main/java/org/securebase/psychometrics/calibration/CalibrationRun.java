package org.securebase.psychometrics.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.securebase.psychometrics.Grid;

/** One calibration from starting values to a described maximum. For one thread, once. */
final class CalibrationRun {
    /** What an EM step may still promise at the end: parameters are then within a millionth or so of the maximum. */
    private static final double TOLERANCE = 1e-10;

    /** Looser when Newton steps follow; near enough for the information found there to serve the errors too. */
    private static final double TOLERANCE_BEFORE_NEWTON = 1e-8;

    private static final int NEWTON_STEPS = 3;

    /** A remaining gradient above this, relative to the size of the log-likelihood, is worth a notice. */
    private static final double SUSPICIOUS_GRADIENT = 1e-6;

    private final Responses responses;
    private final List<String> dimensions;
    private final List<ItemSet> sets = new ArrayList<>();
    private final Marginal marginal;
    private final double[] start;

    CalibrationRun(Responses responses, List<String> dimensions, Grid grid, Workers workers) {
        this.responses = responses;
        this.dimensions = dimensions;
        int offset = 0;
        for (String dimension : dimensions.stream().distinct().toList()) {
            ItemSet set = ItemSet.of(responses, Calibration.columns(dimensions, dimension), offset);
            sets.add(set);
            offset = set.end();
        }
        boolean two = sets.size() == 2;
        this.marginal = two
                ? new TwoDimensions(responses, sets.get(0), sets.get(1), grid, workers)
                : new OneDimension(responses, sets.get(0), grid, workers);
        this.start = start(two ? offset + 1 : offset);
    }

    private double[] start(int size) {
        StartingValues values = new StartingValues(responses);
        double[] parameters = new double[size];
        sets.forEach(set -> values.fill(set, parameters));
        if (sets.size() == 2) {
            parameters[size - 1] = values.correlation(sets.get(0), sets.get(1));
        }
        return parameters;
    }

    Calibrated run(Progress.Listener listener, boolean errors) {
        Ascent ascent = new Ascent(marginal, listener, errors ? TOLERANCE_BEFORE_NEWTON : TOLERANCE);
        Marginal.Point top = ascent.climb(start);
        double[][] covariance = unknown(start.length);
        if (errors) {
            Optional<Cholesky> root = Cholesky.of(marginal.information(top.parameters()));
            for (int step = 0; root.isPresent() && step < NEWTON_STEPS; step++) {
                top = ascent.newton(top, root.get());
            }
            covariance = root.map(Cholesky::inverse).orElse(covariance);
        }
        return described(top, ascent.iterations(), errors, covariance);
    }

    private static double[][] unknown(int size) {
        double[][] covariance = new double[size][size];
        for (double[] row : covariance) {
            Arrays.fill(row, Double.NaN);
        }
        return covariance;
    }

    private Calibrated described(Marginal.Point top, int iterations, boolean errors, double[][] covariance) {
        int rho = start.length - 1;
        boolean two = sets.size() == 2;
        List<ItemEstimate> items = new ArrayList<>();
        for (int column = 0; column < dimensions.size(); column++) {
            items.add(estimate(column, top.parameters(), covariance));
        }
        return new Calibrated(
                items,
                top.logLikelihood(),
                two ? OptionalDouble.of(top.parameters()[rho]) : OptionalDouble.empty(),
                two && errors ? OptionalDouble.of(Math.sqrt(covariance[rho][rho])) : OptionalDouble.empty(),
                responses.persons(),
                iterations,
                top.largestGradient(),
                notices(items, top, errors && Double.isNaN(covariance[0][0])));
    }

    private ItemEstimate estimate(int column, double[] parameters, double[][] covariance) {
        String dimension = dimensions.get(column);
        ItemSet set = sets.get(dimension.equals(dimensions.get(0)) ? 0 : 1);
        int item = Arrays.binarySearch(set.columns(), column);
        int from = set.offsets()[item];
        int to = from + 1 + set.thresholds()[item];
        double[][] own = new double[to - from][];
        for (int p = from; p < to; p++) {
            own[p - from] = Arrays.copyOfRange(covariance[p], from, to);
        }
        String id = responses.items().get(column);
        return new ItemEstimate(id, dimension, Arrays.copyOfRange(parameters, from, to), own);
    }

    private static List<String> notices(List<ItemEstimate> items, Marginal.Point top, boolean singular) {
        List<String> notices = new ArrayList<>();
        for (ItemEstimate item : items) {
            double a = item.discrimination();
            if (!(a > 0)) {
                notices.add(String.format(
                        Locale.ROOT,
                        "item %s discriminates the wrong way (a = %.3f): reverse its key and calibrate again",
                        item.id(),
                        a));
            } else if (a > 0.9 * ItemSteps.STEEPEST) {
                notices.add("item " + item.id() + " has no finite best discrimination; it repeats another item");
            }
        }
        if (top.largestGradient() > SUSPICIOUS_GRADIENT * Math.abs(top.logLikelihood())) {
            notices.add(String.format(
                    Locale.ROOT, "the maximum was not reached: a gradient of %.3g remains", top.largestGradient()));
        }
        if (singular) {
            notices.add("the answers do not determine every parameter: standard errors could not be computed");
        }
        return notices;
    }
}

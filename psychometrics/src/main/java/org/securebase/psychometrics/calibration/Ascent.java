package org.securebase.psychometrics.calibration;

import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Climbs a marginal log-likelihood: EM rounds, accelerated, every one kept only if the log-likelihood has not fallen by more
 * than rounding.
 */
final class Ascent {
    private static final int MOST_ITERATIONS = 1000;

    /** Rounding in a sum of many logarithms: a fall smaller than this share is none. */
    private static final double ROUNDING = 1e-13;

    private final Marginal marginal;
    private final Progress.Listener listener;
    private final double tolerance;
    private final Anderson anderson = new Anderson();
    private int iterations;

    Ascent(Marginal marginal, Progress.Listener listener, double tolerance) {
        this.marginal = marginal;
        this.listener = listener;
        this.tolerance = tolerance;
    }

    int iterations() {
        return iterations;
    }

    Marginal.Point climb(double[] start) {
        Marginal.Point best = marginal.at(start);
        tell(best);
        while (best.promise() > tolerance && iterations < MOST_ITERATIONS) {
            double[] step = anderson.step(best.parameters(), best.step(), best.curvature());
            Optional<Marginal.Point> next = forward(best, step);
            if (next.isEmpty()) {
                return best;
            }
            best = kept(next.get());
        }
        return best;
    }

    /** A point that lies higher; empty if nothing climbs any more. */
    private Optional<Marginal.Point> forward(Marginal.Point best, double[] step) {
        double[] to = moved(best.parameters(), step, 1);
        if (marginal.feasible(to)) {
            Marginal.Point next = marginal.at(to);
            if (holds(best, next)) {
                return Optional.of(next);
            }
        }
        anderson.forget();
        return plain(best);
    }

    /** The EM step itself, shortened while it overshoots. */
    private Optional<Marginal.Point> plain(Marginal.Point best) {
        for (double length = 1; length > 1e-4; length /= 4) {
            double[] to = moved(best.parameters(), best.step(), length);
            if (marginal.feasible(to)) {
                Marginal.Point next = marginal.at(to);
                if (holds(best, next)) {
                    return Optional.of(next);
                }
            }
        }
        return Optional.empty();
    }

    private Marginal.Point kept(Marginal.Point next) {
        iterations++;
        tell(next);
        return next;
    }

    private static boolean holds(Marginal.Point best, Marginal.Point next) {
        return next.logLikelihood() >= best.logLikelihood() - ROUNDING * Math.abs(best.logLikelihood());
    }

    /** One Newton step with the information found near the point, if it climbs; the same point otherwise. */
    Marginal.Point newton(Marginal.Point from, Cholesky information) {
        double[] to = moved(from.parameters(), information.solve(from.gradient()), 1);
        if (!marginal.feasible(to)) {
            return from;
        }
        Marginal.Point next = marginal.at(to);
        if (!holds(from, next) || next.largestGradient() >= from.largestGradient()) {
            return from;
        }
        return kept(next);
    }

    private static double[] moved(double[] from, double[] step, double length) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += length * step[i];
        }
        return to;
    }

    private void tell(Marginal.Point point) {
        if (!listener.goOn(new Progress(iterations, point.logLikelihood(), point.largestGradient()))
                || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("calibration cancelled after " + iterations + " iterations");
        }
    }
}

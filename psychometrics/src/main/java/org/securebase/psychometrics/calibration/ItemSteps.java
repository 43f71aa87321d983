package org.securebase.psychometrics.calibration;

import java.util.Arrays;
import java.util.Optional;

/**
 * The M-step: from expected counts to a gradient and a Newton step for each item of a set.
 *
 * <p>Each item's expected log-likelihood is concave, so a Newton step points uphill; it is shortened until the
 * intercepts keep their order with room to spare.
 */
final class ItemSteps {
    /** A slope beyond this is a perfect step for every purpose; data that ask for more have no finite maximum. */
    static final double STEEPEST = 25;

    private static final double FARTHEST = 150;
    private static final double LONGEST = 2;
    private static final double GAP_KEPT = 0.1;

    private final ItemSet items;
    private final GradedCurve[] scratch;
    private final ItemCurvature[] curvatures;

    ItemSteps(ItemSet items, double[] points) {
        this.items = items;
        this.scratch = items.curves(points);
        this.curvatures = new ItemCurvature[items.size()];
        for (int i = 0; i < curvatures.length; i++) {
            curvatures[i] = new ItemCurvature(items.thresholds()[i]);
        }
    }

    /** Writes every item's part of the point: gradient, step and curvature. */
    void fill(Marginal.Point point, GradedCurve[] curves, double[][][] counts, int rounds) {
        for (int i = 0; i < items.size(); i++) {
            fill(point, i, curves[i], counts[i], rounds);
        }
    }

    private void fill(Marginal.Point point, int item, GradedCurve curve, double[][] counts, int rounds) {
        int offset = items.offsets()[item];
        ItemCurvature curvature = curvatures[item];
        curvature.set(curve, counts);
        int size = curvature.gradient.length;
        for (int i = 0; i < size; i++) {
            point.gradient()[offset + i] = curvature.gradient[i];
            point.curvature()[offset + i] = curvature.information[i][i];
        }
        double[] from = Arrays.copyOfRange(point.parameters(), offset, offset + size);
        double[] now = newton(from, curvature);
        for (int round = 1; round < rounds; round++) {
            scratch[item].set(now, 0);
            curvature.set(scratch[item], counts);
            now = newton(now, curvature);
        }
        for (int i = 0; i < size; i++) {
            point.step()[offset + i] = now[i] - from[i];
        }
    }

    private static double[] newton(double[] from, ItemCurvature curvature) {
        Optional<Cholesky> root = Cholesky.of(curvature.information);
        double[] step = root.map(r -> r.solve(curvature.gradient)).orElseGet(() -> scaled(curvature));
        double length = allowed(from, step);
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += length * step[i];
        }
        return to;
    }

    private static double[] scaled(ItemCurvature curvature) {
        double[] step = curvature.gradient.clone();
        for (int i = 0; i < step.length; i++) {
            step[i] /= Math.max(1e-8, 2 * curvature.information[i][i]);
        }
        return step;
    }

    /** How much of a step keeps a tenth of every gap between intercepts and stays within bounds. */
    private static double allowed(double[] from, double[] step) {
        double length = 1;
        for (int i = 0; i < step.length; i++) {
            double limit = i == 0 ? STEEPEST : FARTHEST;
            double room = Math.min(LONGEST, limit - Math.signum(step[i]) * from[i]);
            length = Math.min(length, room / Math.max(room, Math.abs(step[i])));
        }
        for (int k = 1; k + 1 < step.length; k++) {
            double gap = from[k] - from[k + 1];
            double closing = step[k + 1] - step[k];
            length = Math.min(length, closing > 0 ? (1 - GAP_KEPT) * gap / closing : 1);
        }
        return length;
    }

    /** Writes every item's block of the complete-data information. */
    void information(double[][] matrix, GradedCurve[] curves, double[][][] counts) {
        for (int i = 0; i < items.size(); i++) {
            curvatures[i].set(curves[i], counts[i]);
            double[][] block = curvatures[i].information;
            for (int row = 0; row < block.length; row++) {
                System.arraycopy(block[row], 0, matrix[items.offsets()[i] + row], items.offsets()[i], block.length);
            }
        }
    }

    boolean feasible(double[] parameters) {
        for (int i = 0; i < items.size(); i++) {
            if (!feasible(parameters, items.offsets()[i], items.thresholds()[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean feasible(double[] parameters, int offset, int thresholds) {
        boolean good = Math.abs(parameters[offset]) <= STEEPEST
                && Math.abs(parameters[offset + 1]) <= FARTHEST
                && Math.abs(parameters[offset + thresholds]) <= FARTHEST;
        for (int k = 1; k < thresholds; k++) {
            good &= parameters[offset + k] - parameters[offset + k + 1] > 1e-7;
        }
        return good;
    }
}

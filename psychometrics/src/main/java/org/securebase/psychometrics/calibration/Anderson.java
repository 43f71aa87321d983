package org.securebase.psychometrics.calibration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/**
 * Anderson acceleration of a fixed-point iteration x to x + f(x) (Anderson 1965; Walker and Ni 2011): from the last few
 * points it finds the combination with the smallest remaining f, and steps from there.
 */
final class Anderson {
    private static final int MEMORY = 6;

    private final Deque<double[]> changes = new ArrayDeque<>();
    private final Deque<double[]> residualChanges = new ArrayDeque<>();
    private double[] lastX = {};
    private double[] lastF = {};

    void forget() {
        changes.clear();
        residualChanges.clear();
        lastX = new double[0];
        lastF = new double[0];
    }

    /** The step to take from x, given f(x) and the squared scale of each parameter; f itself without a history. */
    double[] step(double[] x, double[] f, double[] weight) {
        if (lastX.length > 0) {
            changes.addLast(minus(x, lastX));
            residualChanges.addLast(minus(f, lastF));
            if (changes.size() > MEMORY) {
                changes.removeFirst();
                residualChanges.removeFirst();
            }
        }
        lastX = x;
        lastF = f;
        return mixture(f, weight).map(mixture -> combined(f, mixture)).orElseGet(f::clone);
    }

    private static double[] minus(double[] x, double[] y) {
        double[] difference = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            difference[i] = x[i] - y[i];
        }
        return difference;
    }

    private Optional<double[]> mixture(double[] f, double[] weight) {
        int n = residualChanges.size();
        double[][] gram = new double[n][n];
        double[] right = new double[n];
        int i = 0;
        for (double[] u : residualChanges) {
            int j = 0;
            for (double[] v : residualChanges) {
                gram[i][j] = weighted(u, v, weight);
                j++;
            }
            right[i] = weighted(u, f, weight);
            gram[i][i] *= 1 + 1e-12;
            i++;
        }
        return n == 0 ? Optional.empty() : Cholesky.of(gram).map(root -> root.solve(right));
    }

    private static double weighted(double[] u, double[] v, double[] weight) {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += u[i] * v[i] * weight[i];
        }
        return sum;
    }

    private double[] combined(double[] f, double[] mixture) {
        double[] step = f.clone();
        Iterator<double[]> residuals = residualChanges.iterator();
        int i = 0;
        for (double[] change : changes) {
            double[] residual = residuals.next();
            for (int p = 0; p < step.length; p++) {
                step[p] -= mixture[i] * (change[p] + residual[p]);
            }
            i++;
        }
        return step;
    }
}

package org.securebase.psychometrics.calibration;

import java.util.Optional;

/** The lower triangular root of a symmetric positive definite matrix. Immutable once made. */
final class Cholesky {
    private final double[][] root;

    private Cholesky(double[][] root) {
        this.root = root;
    }

    /** Empty if the matrix is not positive definite to working precision. */
    static Optional<Cholesky> of(double[][] matrix) {
        double[][] root = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            root[i] = new double[i + 1];
            for (int j = 0; j < i; j++) {
                root[i][j] = (matrix[i][j] - dot(root[i], root[j], j)) / root[j][j];
            }
            double pivot = matrix[i][i] - dot(root[i], root[i], i);
            if (!(pivot > 1e-13 * matrix[i][i])) {
                return Optional.empty();
            }
            root[i][i] = Math.sqrt(pivot);
        }
        return Optional.of(new Cholesky(root));
    }

    private static double dot(double[] x, double[] y, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    double[] solve(double[] right) {
        double[] x = right.clone();
        for (int i = 0; i < x.length; i++) {
            x[i] = (x[i] - dot(root[i], x, i)) / root[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            x[i] /= root[i][i];
            for (int j = 0; j < i; j++) {
                x[j] -= root[i][j] * x[i];
            }
        }
        return x;
    }

    double[][] inverse() {
        double[][] inverse = new double[root.length][];
        for (int i = 0; i < root.length; i++) {
            double[] unit = new double[root.length];
            unit[i] = 1;
            inverse[i] = solve(unit);
        }
        return inverse;
    }
}

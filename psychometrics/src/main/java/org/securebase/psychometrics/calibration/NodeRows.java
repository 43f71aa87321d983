package org.securebase.psychometrics.calibration;

/**
 * Arithmetic on rows of values at the nodes. Every loop runs over whole, separate arrays with one index, the form that
 * the JIT compiler turns into vector instructions; offsets into one large array would prevent that.
 */
final class NodeRows {
    private NodeRows() {}

    static void multiply(double[] row, double[] by) {
        for (int q = 0; q < row.length; q++) {
            row[q] *= by[q];
        }
    }

    static void add(double[] row, double[] to) {
        for (int q = 0; q < row.length; q++) {
            to[q] += row[q];
        }
    }

    static void product(double[] into, double[] from, double[] a, double[] b, double[] c) {
        for (int q = 0; q < into.length; q++) {
            into[q] = from[q] * a[q] * b[q] * c[q];
        }
    }

    static void addScaled(double[] row, double scale, double[] a, double[] b, double[] c) {
        for (int q = 0; q < row.length; q++) {
            double value = scale * row[q];
            a[q] += value;
            b[q] += value;
            c[q] += value;
        }
    }

    static void addFour(
            double[] into, double[] a, double u, double[] b, double v, double[] c, double w, double[] d, double x) {
        for (int q = 0; q < into.length; q++) {
            into[q] += u * a[q] + v * b[q] + w * c[q] + x * d[q];
        }
    }

    static void scale(double[] row, double by) {
        for (int q = 0; q < row.length; q++) {
            row[q] *= by;
        }
    }

    /** Four partial sums, so that additions need not wait for one another. */
    static double sum(double[] row) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int q = 0;
        for (; q + 3 < row.length; q += 4) {
            a += row[q];
            b += row[q + 1];
            c += row[q + 2];
            d += row[q + 3];
        }
        for (; q < row.length; q++) {
            a += row[q];
        }
        return (a + b) + (c + d);
    }

    static double dot(double[] x, double[] y) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int q = 0;
        for (; q + 3 < x.length; q += 4) {
            a += x[q] * y[q];
            b += x[q + 1] * y[q + 1];
            c += x[q + 2] * y[q + 2];
            d += x[q + 3] * y[q + 3];
        }
        for (; q < x.length; q++) {
            a += x[q] * y[q];
        }
        return (a + b) + (c + d);
    }

    /** The row divided by its largest value; returns the logarithm of that value. */
    static double rescale(double[] row) {
        double largest = Double.MIN_NORMAL;
        for (double value : row) {
            largest = Math.max(largest, value);
        }
        scale(row, 1 / largest);
        return Math.log(largest);
    }
}

package org.securebase.psychometrics.calibration;

/**
 * A sum that keeps what rounding drops (Neumaier 1974), so that a log-likelihood over a hundred thousand people is still
 * sharp enough to tell the last steps of a calibration apart. For one thread.
 */
final class ExactSum {
    private double sum;
    private double lost;

    void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }

    double value() {
        return sum + lost;
    }
}

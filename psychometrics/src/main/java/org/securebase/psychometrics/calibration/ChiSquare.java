package org.securebase.psychometrics.calibration;

/**
 * The upper tail of the chi-square distribution, as the regularised incomplete gamma function: a series below the mean,
 * Lentz's continued fraction above it (Abramowitz and Stegun 1964, 6.5.29 and 6.5.31).
 */
final class ChiSquare {
    private static final int MOST_TERMS = 100_000;
    private static final double ENOUGH = 1e-16;
    private static final double TINY = 1e-300;

    private ChiSquare() {}

    /** P(chi-square with these degrees of freedom exceeds the value); NaN without a degree of freedom. */
    static double upperTail(double value, int degrees) {
        if (degrees < 1 || Double.isNaN(value)) {
            return Double.NaN;
        }
        double a = degrees / 2.0;
        double x = value / 2;
        if (x <= 0) {
            return 1;
        }
        double front = Math.exp(a * Math.log(x) - x - logGamma(degrees));
        return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < MOST_TERMS && term > ENOUGH * sum; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum;
    }

    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double h = d;
        for (int n = 1; n < MOST_TERMS; n++) {
            double an = -n * (n - a);
            b += 2;
            d = 1 / nonzero(an * d + b);
            c = nonzero(b + an / c);
            h *= d * c;
            if (Math.abs(d * c - 1) < ENOUGH) {
                break;
            }
        }
        return h;
    }

    private static double nonzero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** log gamma(n / 2), by the recurrence from 1/2 or 1; exact enough for the degrees of freedom of an item. */
    private static double logGamma(int n) {
        double log = n % 2 == 0 ? 0 : Math.log(Math.PI) / 2;
        for (int m = n % 2 == 0 ? 2 : 1; m < n; m += 2) {
            log += Math.log(m / 2.0);
        }
        return log;
    }
}

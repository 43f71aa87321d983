package org.securebase.psychometrics.change;

/** Student's t distribution with a whole number of degrees of freedom. */
final class StudentT {
    private final int degrees;

    StudentT(int degrees) {
        this.degrees = degrees;
    }

    /** P(|T| &gt;= |t|), by the finite sums of Abramowitz and Stegun 26.7.3 and 26.7.4. */
    double twoSided(double t) {
        double angle = Math.atan(Math.abs(t) / Math.sqrt(degrees));
        boolean odd = degrees % 2 == 1;
        double cosine = Math.cos(angle);
        double term = odd ? cosine : 1;
        double sum = degrees == 1 ? 0 : term;
        for (int k = odd ? 3 : 2; k < degrees; k += 2) {
            term *= cosine * cosine * (k - 1) / k;
            sum += term;
        }
        double inside = Math.sin(angle) * sum;
        return Math.max(0, 1 - (odd ? 2 / Math.PI * (angle + inside) : inside));
    }

    /** The t that |T| exceeds with this probability, by bisection. */
    double quantile(double twoSided) {
        double low = 0;
        double high = 1;
        while (twoSided(high) > twoSided) {
            high *= 2;
        }
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            if (twoSided(middle) > twoSided) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}

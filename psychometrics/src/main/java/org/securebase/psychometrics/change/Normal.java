package org.securebase.psychometrics.change;

/** The standard normal distribution. */
final class Normal {
    private Normal() {}

    /** P(|Z| &gt;= |z|). */
    static double twoSided(double z) {
        double distance = Math.abs(z);
        return distance < 4 ? 1 - 2 * central(distance) : 2 * tail(distance);
    }

    /** P(0 &lt; Z &lt; z) by the series z + z^3 / 3 + z^5 / (3 5) + ... times the density (Marsaglia 2004). */
    private static double central(double z) {
        double term = z;
        double sum = z;
        for (int k = 3; term > sum * 1e-17; k += 2) {
            term *= z * z / k;
            sum += term;
        }
        return sum * density(z);
    }

    /** P(Z &gt; z) by Laplace's continued fraction, density / (z + 1 / (z + 2 / (z + ...))), for z not small. */
    private static double tail(double z) {
        double fraction = z;
        for (int k = 60; k >= 1; k--) {
            fraction = z + k / fraction;
        }
        return density(z) / fraction;
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
}

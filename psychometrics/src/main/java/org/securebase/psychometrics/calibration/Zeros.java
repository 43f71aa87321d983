package org.securebase.psychometrics.calibration;

import java.util.Arrays;

/** Clears nested tables of sums before they are filled anew. */
final class Zeros {
    private Zeros() {}

    static void fill(double[][][] tables) {
        for (double[][] table : tables) {
            fill(table);
        }
    }

    static void fill(double[][] table) {
        for (double[] row : table) {
            Arrays.fill(row, 0);
        }
    }
}

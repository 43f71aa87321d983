package org.securebase.coach.model;

/**
 * Turns figures into a probability: 1 / (1 + exp(-(bias + slopes x))), fitted by penalised likelihood with Newton's steps
 * (Platt 1999 for one figure). Immutable.
 */
record Sigmoid(double bias, double[] slopes) {

    private static final int STEPS = 50;
    private static final double PENALTY = 1e-3;

    double of(double... figures) {
        double sum = bias;
        for (int i = 0; i < slopes.length; i++) {
            sum += slopes[i] * figures[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** @param figures one row a sample */
    static Sigmoid fitted(double[][] figures, boolean[] positive) {
        int width = figures.length == 0 ? 1 : figures[0].length;
        double[] point = new double[width + 1];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = system(figures, positive, point);
            double[] move = solved(system);
            double largest = 0;
            for (int i = 0; i < point.length; i++) {
                point[i] += Math.max(-2, Math.min(2, move[i]));
                largest = Math.max(largest, Math.abs(move[i]));
            }
            if (largest < 1e-9) {
                break;
            }
        }
        double[] slopes = java.util.Arrays.copyOfRange(point, 1, point.length);
        return new Sigmoid(point[0], slopes);
    }

    /** The Hessian of the penalised likelihood with its gradient as the last column. */
    private static double[][] system(double[][] figures, boolean[] positive, double[] point) {
        int size = point.length;
        double[][] system = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            system[i][i] = PENALTY;
            system[i][size] = -PENALTY * point[i];
        }
        for (int sample = 0; sample < figures.length; sample++) {
            double[] row = withOne(figures[sample]);
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += point[i] * row[i];
            }
            double chance = 1 / (1 + StrictMath.exp(-sum));
            double miss = (positive[sample] ? 1 : 0) - chance;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    system[i][j] += chance * (1 - chance) * row[i] * row[j];
                }
                system[i][size] += miss * row[i];
            }
        }
        return system;
    }

    private static double[] withOne(double[] figures) {
        double[] row = new double[figures.length + 1];
        row[0] = 1;
        System.arraycopy(figures, 0, row, 1, figures.length);
        return row;
    }

    /** Gauss-Jordan; the matrix is positive definite, so no rows need to change places. */
    private static double[] solved(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                if (row != pivot) {
                    double factor = system[row][pivot] / system[pivot][pivot];
                    for (int column = pivot; column <= size; column++) {
                        system[row][column] -= factor * system[pivot][column];
                    }
                }
            }
        }
        double[] solution = new double[size];
        for (int row = 0; row < size; row++) {
            solution[row] = system[row][size] / system[row][row];
        }
        return solution;
    }
}

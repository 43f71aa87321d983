package org.securebase.psychometrics.adaptive;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.securebase.psychometrics.Curves;

/**
 * Picks the item after which the asked items, as a set, come closest to what the whole pool would say.
 *
 * <p>To first order the error of a score from items S is e(S) = sum over S of s_i / sum over S of I_i, where s_i is the
 * item's score function, with variance I_i (its information under the posterior) and, between items, covariance
 * q_ij sqrt(I_i I_j), q being the residual correlation. Local independence would put q at 0; real items share content.
 * So two items that say the same thing in other words are worth little more than one, and an item that goes with many
 * not asked stands for them. The criterion to make small is
 * Var(e(S) - e(pool)) + certainty / (1 + sum over S of I_i):
 * the first part is content, the second is the posterior variance that the model itself would claim.
 */
final class RepresentativeSelection implements Selection {
    private final double[][] residuals;
    private final double certainty;

    RepresentativeSelection(double[][] residuals, double certainty) {
        for (double[] row : residuals) {
            if (row.length != residuals.length) {
                throw new IllegalArgumentException("residual correlations must be a square table");
            }
        }
        if (!(certainty >= 0)) {
            throw new IllegalArgumentException("certainty must be 0 or more, not " + certainty);
        }
        this.residuals = Arrays.stream(residuals).map(double[]::clone).toArray(double[][]::new);
        this.certainty = certainty;
    }

    @Override
    public IntToDoubleFunction worth(Sitting sitting, int dimension) {
        Pool pool = sitting.pool();
        if (residuals.length != pool.size()) {
            throw new IllegalArgumentException(
                    "residual correlations for " + residuals.length + " items, but the pool has " + pool.size());
        }
        return new Step(sitting, dimension)::worth;
    }

    private final class Step {
        private final double[] root;
        private final int[] asked;
        private final double[] withPool;
        private final double poolInformation;
        private final double poolVariance;
        private double information;
        private double variance;
        private double covariance;

        Step(Sitting sitting, int dimension) {
            Pool pool = sitting.pool();
            int[] positions = pool.bank().positions(pool.dimensions().get(dimension));
            this.root = rootInformation(pool.curves(), sitting.known(dimension), pool.size());
            this.withPool = new double[pool.size()];
            for (int position : positions) {
                withPool[position] = covarianceWith(position, positions);
            }
            this.poolInformation =
                    Arrays.stream(positions).mapToDouble(i -> root[i] * root[i]).sum();
            this.poolVariance =
                    Arrays.stream(positions).mapToDouble(i -> withPool[i]).sum();
            this.asked = sitting.responses().stream()
                    .filter(response -> !response.skipped() && pool.dimensionOf(response.position()) == dimension)
                    .mapToInt(Response::position)
                    .toArray();
            for (int position : asked) {
                information += root[position] * root[position];
                variance += covarianceWith(position, asked);
                covariance += withPool[position];
            }
        }

        double worth(int position) {
            double own = root[position] * root[position];
            double after = information + own;
            double varianceAfter = variance + own + 2 * covarianceWith(position, asked);
            double apart = varianceAfter / (after * after)
                    - 2 * (covariance + withPool[position]) / (after * poolInformation)
                    + poolVariance / (poolInformation * poolInformation);
            return -(apart + certainty / (1 + after));
        }

        private double covarianceWith(int position, int[] others) {
            double sum = 0;
            for (int other : others) {
                double correlation = other == position ? 1 : residuals[position][other];
                sum += correlation * root[position] * root[other];
            }
            return sum;
        }
    }

    private static double[] rootInformation(Curves curves, Knowledge known, int size) {
        double[] root = new double[size];
        for (int position = 0; position < size; position++) {
            root[position] = Math.sqrt(curves.information(position, known.weights));
        }
        return root;
    }
}

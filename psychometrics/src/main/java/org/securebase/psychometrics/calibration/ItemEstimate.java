package org.securebase.psychometrics.calibration;

import java.util.Arrays;
import org.securebase.psychometrics.Item;

/**
 * What a calibration found for one item: P(X &gt;= k | theta) = 1 / (1 + exp(-(a theta + d[k]))), b[k] = -d[k] / a.
 *
 * <p>Standard errors come from the observed information of all parameters together; those of thresholds by the delta
 * method. They are NaN when they were not asked for or the information is singular.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ItemEstimate {
    private final String id;
    private final String dimension;
    private final double[] parameters;
    private final double[][] covariance;

    /**
     * @param parameters a, d[1..m]
     * @param covariance of these parameters' errors
     */
    ItemEstimate(String id, String dimension, double[] parameters, double[][] covariance) {
        this.id = id;
        this.dimension = dimension;
        this.parameters = parameters;
        this.covariance = covariance;
    }

    public String id() {
        return id;
    }

    public String dimension() {
        return dimension;
    }

    /** a, per standard deviation of theta; negative for an item that is keyed the wrong way. */
    public double discrimination() {
        return parameters[0];
    }

    public double discriminationError() {
        return error(0);
    }

    /** d[1..m], falling; a copy. */
    public double[] intercepts() {
        return Arrays.copyOfRange(parameters, 1, parameters.length);
    }

    public double[] interceptErrors() {
        double[] errors = new double[parameters.length - 1];
        Arrays.setAll(errors, k -> error(k + 1));
        return errors;
    }

    /** b[1..m] in standard deviations of theta; rising if discrimination is positive. A copy. */
    public double[] thresholds() {
        double[] thresholds = new double[parameters.length - 1];
        Arrays.setAll(thresholds, k -> -parameters[k + 1] / parameters[0]);
        return thresholds;
    }

    /** By the delta method: b = -d / a varies by -1 / a with d and by d / a squared with a. */
    public double[] thresholdErrors() {
        double[] errors = new double[parameters.length - 1];
        Arrays.setAll(errors, k -> thresholdError(k + 1));
        return errors;
    }

    private double thresholdError(int k) {
        double a = parameters[0];
        double byD = -1 / a;
        double byA = parameters[k] / (a * a);
        return Math.sqrt(
                byD * byD * covariance[k][k] + 2 * byD * byA * covariance[0][k] + byA * byA * covariance[0][0]);
    }

    private double error(int parameter) {
        return Math.sqrt(covariance[parameter][parameter]);
    }

    /**
     * The item with these parameters.
     *
     * @throws IllegalArgumentException if it discriminates the wrong way or not at all
     */
    public Item item() {
        if (!(discrimination() > 0)) {
            throw new IllegalArgumentException("item " + id + " discriminates the wrong way (a = " + discrimination()
                    + "): reverse its key and calibrate again, or leave it out");
        }
        return Item.of(id, dimension, discrimination(), thresholds());
    }
}

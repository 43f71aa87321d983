package org.securebase.psychometrics.calibration;

/** A marginal log-likelihood that can be climbed. Mutable workspace, for one thread at a time. */
interface Marginal {
    /** The value and its slope at these parameters, with the step that one round of EM takes from them. */
    Point at(double[] parameters);

    /** Whether intercepts fall strictly, slopes and correlation are within bounds. */
    boolean feasible(double[] parameters);

    /** Minus the second derivatives of the log-likelihood at these parameters (Louis 1982). */
    double[][] information(double[] parameters);

    /**
     * @param parameters where
     * @param logLikelihood natural logarithm, summed over persons
     * @param gradient of the log-likelihood
     * @param step to where the expected complete-data log-likelihood is highest (nearly)
     * @param curvature diagonal of the complete-data information, the natural scale of each parameter
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed after it is made
    record Point(double[] parameters, double logLikelihood, double[] gradient, double[] step, double[] curvature) {
        double largestGradient() {
            double largest = 0;
            for (double slope : gradient) {
                largest = Math.max(largest, Math.abs(slope));
            }
            return largest;
        }

        /** What the EM step promises to gain, to first order. */
        double promise() {
            double sum = 0;
            for (int i = 0; i < gradient.length; i++) {
                sum += gradient[i] * step[i];
            }
            return sum;
        }
    }
}

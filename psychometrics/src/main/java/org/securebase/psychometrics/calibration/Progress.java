package org.securebase.psychometrics.calibration;

/**
 * How far a calibration has come, told after every accepted iteration.
 *
 * @param iteration counts from 0, the starting values
 * @param logLikelihood natural logarithm, summed over persons; lower than at the iteration before by rounding only
 * @param largestGradient the largest absolute slope of the log-likelihood along any parameter; 0 at the maximum
 */
public record Progress(int iteration, double logLikelihood, double largestGradient) {

    /** Hears of progress, on the thread that calibrates. */
    @FunctionalInterface
    public interface Listener {
        /** Whether to go on; false ends the calibration with a {@link java.util.concurrent.CancellationException}. */
        boolean goOn(Progress progress);
    }
}

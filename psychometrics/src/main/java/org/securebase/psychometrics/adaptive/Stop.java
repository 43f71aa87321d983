package org.securebase.psychometrics.adaptive;

/** When enough has been asked about a dimension. Parts combine; implementations are safe to share between threads. */
@FunctionalInterface
public interface Stop {
    boolean enough(Progress progress);

    /** At this standard error or below. */
    static Stop atStandardError(double target) {
        return progress -> progress.standardError() <= target;
    }

    /** After this many items, skipped ones counted, so that skipping cannot make a sitting endless. */
    static Stop afterAsking(int items) {
        return progress -> progress.asked() >= items;
    }

    /** When one more item would lower the standard error by less than this. */
    static Stop whenGainBelow(double fall) {
        return progress -> progress.standardError() - progress.predicted() < fall;
    }

    default Stop or(Stop other) {
        return progress -> enough(progress) || other.enough(progress);
    }

    /** Never before this many answers, unless as many as the other rule allows were asked. */
    default Stop butNotBefore(int answers) {
        return progress -> progress.answered() >= answers && enough(progress);
    }

    /**
     * The usual rule: at least 4 answers and at most 12 items a dimension, in between at the target or when the next
     * item would lower the standard error by less than .01.
     *
     * @param target standard error to stop at, in theta units
     */
    static Stop usual(double target) {
        return atStandardError(target).or(whenGainBelow(.01)).butNotBefore(4).or(afterAsking(12));
    }
}

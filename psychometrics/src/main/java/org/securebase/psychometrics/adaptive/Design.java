package org.securebase.psychometrics.adaptive;

/**
 * The parts of an adaptive sitting, chosen once. Immutable and safe to share when its parts are.
 *
 * @param start how each dimension begins
 * @param content what may be asked
 * @param selection what is worth asking
 * @param estimate how answers become knowledge
 * @param stop when a dimension is done; items are then asked only about the others
 */
public record Design(Start start, Content content, Selection selection, Estimate estimate, Stop stop) {
    /** Posterior-weighted information on separate dimensions, free of content rules, up to the given rule. */
    public static Design plain(Stop stop) {
        return new Design(
                Start.best(), Content.free(), Selection.posteriorWeightedInformation(), Estimate.separate(), stop);
    }
}

package org.securebase.psychometrics.adaptive;

/**
 * How far a sitting is on one dimension, for deciding whether to stop.
 *
 * @param asked items put to the person, skipped ones too
 * @param answered items answered
 * @param standardError of theta now
 * @param predicted the standard error expected after one more item, or the present one when nothing is left to ask
 */
public record Progress(int asked, int answered, double standardError, double predicted) {}

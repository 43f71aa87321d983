package org.securebase.psychometrics;

/**
 * Where someone stands on two dimensions at once.
 *
 * @param first score on the first dimension
 * @param second score on the second dimension
 * @param covariance of the two posterior errors, in squared theta units
 */
public record PlaneScore(Score first, Score second, double covariance) {}

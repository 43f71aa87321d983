package org.securebase.psychometrics;

/**
 * Where someone stands on one dimension.
 *
 * @param theta in standard deviations of the reference population, 0 at its mean
 * @param standardError of theta, same unit, above 0
 * @param items how many answers it rests on
 */
public record Score(double theta, double standardError, int items) {}

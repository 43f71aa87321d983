package org.securebase.coach.evaluation;

/**
 * A share with its 95 % interval.
 *
 * @param value 0 to 1
 * @param low of the interval
 * @param high of the interval
 */
public record Interval(double value, double low, double high) {}

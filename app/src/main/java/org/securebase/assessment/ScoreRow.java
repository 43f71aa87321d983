package org.securebase.assessment;

/**
 * The figures of one dimension, for those who look.
 *
 * @param dimension in words
 * @param score in standard deviations of the reference sample from its mean
 * @param error standard error as the model gives it
 * @param widened the same with the allowance for borrowed parameters
 * @param statements answered
 */
public record ScoreRow(String dimension, String score, String error, String widened, int statements) {}

package org.securebase.assessment;

/**
 * How likely one region is.
 *
 * @param region in words
 * @param percent rounded, as shown
 */
public record RegionRow(String region, String percent) {}

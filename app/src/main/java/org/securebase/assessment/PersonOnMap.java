package org.securebase.assessment;

/**
 * Where one person stands, in words.
 *
 * @param number of the sheet, from 1
 * @param name as pages call them
 * @param worry how much, compared with others
 * @param distance how much, compared with others
 * @param shown whether the page is about this one
 */
public record PersonOnMap(int number, String name, String worry, String distance, boolean shown) {}

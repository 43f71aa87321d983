package org.securebase.assessment;

import org.securebase.people.Someone;

/**
 * One line of the page that one comes back to.
 *
 * @param number of the sheet, from 1
 * @param someone who it is about
 * @param statements how many were answered or skipped
 * @param finished whether there is a result to see
 */
public record PersonSoFar(int number, Someone someone, int statements, boolean finished) {}

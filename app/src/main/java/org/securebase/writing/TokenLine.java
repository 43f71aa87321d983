package org.securebase.writing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A token in the list of its owner.
 *
 * @param id by which the page names it
 * @param used the day of its last use; empty if it never was
 */
public record TokenLine(String id, String label, LocalDate since, Optional<LocalDate> used) {}

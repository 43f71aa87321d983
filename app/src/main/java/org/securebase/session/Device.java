package org.securebase.session;

import java.time.LocalDate;
import org.securebase.vault.RandomId;

/**
 * A place where someone is signed in, as they see it.
 *
 * @param label such as "Firefox on Linux"
 * @param used the day of the last use
 * @param here whether it is the one in front of them
 */
public record Device(RandomId id, String label, LocalDate since, LocalDate used, boolean here) {}

/** Reads a reply to something that somebody told: whether it listens, and what it does instead. */
@NullMarked
package org.securebase.coach.listening;

import org.jspecify.annotations.NullMarked;

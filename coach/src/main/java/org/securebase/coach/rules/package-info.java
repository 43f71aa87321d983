/** Patterns of words that tell what hurts and what helps, read from files, and the guard that asks whom they are about. */
@NullMarked
package org.securebase.coach.rules;

import org.jspecify.annotations.NullMarked;

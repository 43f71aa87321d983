/** Reads a message before it is sent: what may hurt, what helps, why, and how else it could be said. */
@NullMarked
package org.securebase.coach;

import org.jspecify.annotations.NullMarked;

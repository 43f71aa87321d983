/** How well the coach agrees with people who labelled messages: counts, shares, and how sure they are. */
@NullMarked
package org.securebase.coach.evaluation;

import org.jspecify.annotations.NullMarked;

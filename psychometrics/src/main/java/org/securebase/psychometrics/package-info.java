/** The graded response model: items, answers, posteriors and scores. */
@NullMarked
package org.securebase.psychometrics;

import org.jspecify.annotations.NullMarked;

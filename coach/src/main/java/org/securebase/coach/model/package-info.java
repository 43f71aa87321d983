/** The second opinion: a linear model over words and letters, trained on labelled messages, explained by its words. */
@NullMarked
package org.securebase.coach.model;

import org.jspecify.annotations.NullMarked;

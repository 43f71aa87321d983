/**
 * Whether a score has really changed: between two sittings, over three or more, and over many comparisons at once. Days
 * are plain numbers; nothing here has a clock.
 */
@NullMarked
package org.securebase.psychometrics.change;

import org.jspecify.annotations.NullMarked;

/** Post-hoc adaptive testing: what a shorter, adaptive test would have said of people who answered everything. */
@NullMarked
package org.securebase.psychometrics.simulation;

import org.jspecify.annotations.NullMarked;

/** Estimates the parameters of graded items from many people's answers, and shows how far to trust them. */
@NullMarked
package org.securebase.psychometrics.calibration;

import org.jspecify.annotations.NullMarked;

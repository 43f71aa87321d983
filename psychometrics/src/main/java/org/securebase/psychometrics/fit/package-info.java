/**
 * Whether a sheet of answers can be read at all: the same answer throughout, agreement with opposites, and answers that
 * look more like chance than like a person.
 */
@NullMarked
package org.securebase.psychometrics.fit;

import org.jspecify.annotations.NullMarked;

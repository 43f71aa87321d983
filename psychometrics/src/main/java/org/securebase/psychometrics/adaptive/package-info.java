/**
 * Adaptive sittings from small parts: where to start, what may be asked, what is worth asking, how to estimate, when to
 * stop.
 */
@NullMarked
package org.securebase.psychometrics.adaptive;

import org.jspecify.annotations.NullMarked;

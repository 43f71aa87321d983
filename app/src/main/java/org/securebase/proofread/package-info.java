/** The coach on the command line; no web, no Spring. */
@NullMarked
package org.securebase.proofread;

import org.jspecify.annotations.NullMarked;

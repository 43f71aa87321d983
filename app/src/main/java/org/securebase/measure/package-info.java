/** {@code securebase measure}: psychometrics on files, from the command line. No web, no Spring. */
@NullMarked
package org.securebase.measure;

import org.jspecify.annotations.NullMarked;

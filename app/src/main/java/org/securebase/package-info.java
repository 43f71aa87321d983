/** One program: the server and its command-line tools. */
@NullMarked
package org.securebase;

import org.jspecify.annotations.NullMarked;

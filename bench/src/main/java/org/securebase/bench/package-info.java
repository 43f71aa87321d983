/** Benchmarks, run by hand and never by the test command. */
@NullMarked
package org.securebase.bench;

import org.jspecify.annotations.NullMarked;

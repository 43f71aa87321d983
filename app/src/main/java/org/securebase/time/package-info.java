/** What time it is. The only room that may read the system clock, so that tests can choose the day. */
@NullMarked
@ApplicationModule(
        displayName = "Time",
        allowedDependencies = {})
package org.securebase.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

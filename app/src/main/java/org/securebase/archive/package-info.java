/** Everything that one person keeps, in a file that can be read without us; and such a file brought back in. */
@NullMarked
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {"vault", "web", "time"})
package org.securebase.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

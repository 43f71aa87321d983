/** Everything that one person keeps, in a file that can be read without us; and such a file brought back in. */
@NullMarked
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {"account", "session", "vault", "time", "web"})
package org.securebase.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who is here and for how long: the session's cookie and row, its lock, and the devices that it shows. */
@NullMarked
@ApplicationModule(
        displayName = "Session",
        allowedDependencies = {"unlock", "vault", "time", "web"})
package org.securebase.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

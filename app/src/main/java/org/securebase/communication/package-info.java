/** Saying things so that they can be heard: a message checked before it is sent, needs, boundaries, owning a part. */
@NullMarked
@ApplicationModule(
        displayName = "Communication",
        allowedDependencies = {"people", "account", "session", "vault", "web", "time"})
package org.securebase.communication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

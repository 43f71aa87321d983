/** Practice in listening: somebody tells something, and one's reply is read for what it does. */
@NullMarked
@ApplicationModule(
        displayName = "Listening",
        allowedDependencies = {"account", "vault", "web", "time"})
package org.securebase.listening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

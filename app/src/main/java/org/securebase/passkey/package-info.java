/** Passkeys: another way to show who one is and, where the device can, another key to what one keeps. */
@NullMarked
@ApplicationModule(
        displayName = "Passkey",
        allowedDependencies = {"account", "session", "unlock", "vault", "time", "web"})
package org.securebase.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The ways to a holder's key: passphrase, recovery code, passkey, and the session in between. */
@NullMarked
@ApplicationModule(
        displayName = "Unlock",
        allowedDependencies = {"vault"})
package org.securebase.unlock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

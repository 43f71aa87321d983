/** Whose vault it is: signing up, signing in and out, proving that it is oneself, recovery, and the end of it all. */
@NullMarked
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"session", "unlock", "vault", "time", "web"})
package org.securebase.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

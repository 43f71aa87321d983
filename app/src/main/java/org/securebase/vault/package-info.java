/** What is kept, and where. Everything that outlives a request is under one folder. */
@NullMarked
@ApplicationModule(
        displayName = "Vault",
        allowedDependencies = {"time"})
package org.securebase.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

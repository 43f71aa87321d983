/** What somebody answered at different times about the people in their life, and what may be said about change. */
@NullMarked
@ApplicationModule(
        displayName = "Trail",
        allowedDependencies = {"assessment", "people", "ground", "account", "vault", "web", "time"})
package org.securebase.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

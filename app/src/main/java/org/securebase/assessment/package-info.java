/** Statements about one person in one's life, the sitting in which they are answered, and what the answers say. */
@NullMarked
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"people", "ground", "vault", "web", "time"})
package org.securebase.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

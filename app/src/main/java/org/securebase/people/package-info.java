/** The people in somebody's life and what they are to them. Other rooms add to a person's page through interfaces. */
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"account", "vault", "web", "time"})
package org.securebase.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

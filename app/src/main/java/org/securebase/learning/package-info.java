/** Things to read: articles in plain words, with their sources. */
@NullMarked
@ApplicationModule(
        displayName = "Learning",
        allowedDependencies = {"web", "time"})
package org.securebase.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The coach where people write: in their editor, their browser's add-on, their phone. Speaks LanguageTool's HTTP API. */
@NullMarked
@ApplicationModule(
        displayName = "Writing",
        allowedDependencies = {"account", "session", "vault", "web", "time"})
package org.securebase.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Help now, and the way out. A leaf: it works with no session, no database and no JavaScript. */
@NullMarked
@ApplicationModule(
        displayName = "Safety",
        allowedDependencies = {"web", "time"})
package org.securebase.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The map that every relationship is drawn on: where a point lies, its area, and where names find room. */
@NullMarked
@ApplicationModule(
        displayName = "Ground",
        allowedDependencies = {})
package org.securebase.ground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

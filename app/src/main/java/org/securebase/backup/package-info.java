/** {@code securebase backup}, {@code verify} and {@code restore}: from the command line, without web and without Spring. */
@NullMarked
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"vault"})
package org.securebase.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

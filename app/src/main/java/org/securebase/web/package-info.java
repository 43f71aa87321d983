/** The shell every page sits in: layout, words, assets, headers, errors, and the page one arrives at. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {})
package org.securebase.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

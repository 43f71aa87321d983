/** Says a marked sentence in another way, with the writer's own words where they can stand. */
@NullMarked
package org.securebase.coach.rewording;

import org.jspecify.annotations.NullMarked;

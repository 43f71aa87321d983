/** What comes before any coaching: words that can mean that somebody is in danger. */
@NullMarked
package org.securebase.coach.safety;

import org.jspecify.annotations.NullMarked;

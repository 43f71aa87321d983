/** A message as sentences of words, however it is spelt: where each word stands, what it means to say, what it can be. */
@NullMarked
package org.securebase.coach.text;

import org.jspecify.annotations.NullMarked;

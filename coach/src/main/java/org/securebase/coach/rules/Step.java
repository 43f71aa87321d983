package org.securebase.coach.rules;

import org.jspecify.annotations.Nullable;

/**
 * One token of a pattern.
 *
 * @param optional whether the pattern may go on without it
 * @param skip how many words may stand between it and the next one
 * @param barrier what must not be among these nor be the next one
 * @param marked whether it belongs to the stretch that is shown
 */
record Step(
        TokenTest test,
        boolean optional,
        int skip,
        @Nullable TokenTest barrier,
        boolean marked) {
    Step asOptional() {
        return new Step(test, true, skip, barrier, marked);
    }

    /** The same where another time of it may follow at once: only the last one may skip. */
    Step beforeMore() {
        return new Step(test, optional, 0, null, marked);
    }
}

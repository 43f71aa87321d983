package org.securebase.account;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * When a wrong passphrase is answered: a whole number of quarter seconds after it came. How long a hash takes depends a
 * little on its salt, and so on the name; from the outside nearly all of that is gone then, and what is not is one answer
 * in many that comes a beat later. Safe for any thread.
 */
final class Beat {

    static final Duration LENGTH = Duration.ofMillis(250);

    private final long startNanos;

    private Beat(long startNanos) {
        this.startNanos = startNanos;
    }

    static Beat begun() {
        return new Beat(System.nanoTime());
    }

    /** Returns on the next beat, or at once if the server stops. */
    void await() {
        long passed = System.nanoTime() - startNanos;
        long next = passed + untilNext(Duration.ofNanos(passed)).toNanos();
        for (; passed < next && !Thread.currentThread().isInterrupted(); passed = System.nanoTime() - startNanos) {
            LockSupport.parkNanos(next - passed);
        }
    }

    /** More than nothing, and at most a beat. */
    static Duration untilNext(Duration passed) {
        return LENGTH.minus(Duration.ofNanos(passed.toNanos() % LENGTH.toNanos()));
    }
}

package org.securebase.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BeatTest {

    @Property
    void isAWholeNumberOfQuarterSeconds(@ForAll @LongRange(min = 0, max = 60_000_000_000L) long passedNanos) {
        Duration rest = Beat.untilNext(Duration.ofNanos(passedNanos));
        assertThat(rest).isPositive().isLessThanOrEqualTo(Beat.LENGTH);
        assertThat((passedNanos + rest.toNanos()) % Beat.LENGTH.toNanos()).isZero();
    }

    @Test
    void isNotLeftEarly() {
        long start = System.nanoTime();
        Beat beat = Beat.begun();
        beat.await();
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(Beat.LENGTH.toNanos());
    }

    /** One of some tries is enough: a busy machine may pause anybody for a beat, but not each time. */
    @Test
    void isLeftAtOnceWhenTheServerStops() {
        boolean early = false;
        for (int attempt = 0; attempt < 20 && !early; attempt++) {
            long start = System.nanoTime();
            Beat beat = Beat.begun();
            Thread.currentThread().interrupt();
            beat.await();
            early = System.nanoTime() - start < Beat.LENGTH.toNanos();
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(early).isTrue();
    }
}

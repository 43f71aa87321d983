package org.securebase.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until it is told to go on. */
final class SetClock extends Clock {

    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    synchronized void goOn(Duration time) {
        now = now.plus(time);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("one zone will do");
    }

    /** Puts it in place of the machine's. */
    @TestConfiguration(proxyBeanMethods = false)
    static class InPlace {

        @Bean
        @Primary
        SetClock setClock() {
            return new SetClock();
        }
    }
}

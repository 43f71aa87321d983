package org.securebase.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.securebase.vault.Database;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever keeps guessing: after a few failures each further one must wait twice as long as the one before, up
 * to a quarter of an hour. Nobody is ever locked out: after the wait the right passphrase works. Kept in the database,
 * so that it holds on every node. Safe for any thread.
 */
@Component
class Throttle {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 8;
    /** Failures are forgotten when this long none was added, or when the right passphrase comes. */
    static final Duration MEMORY_OF_NAMES = Duration.ofHours(12);

    /**
     * Shorter, because many may share an address, and because the right passphrase for one name says nothing about who
     * guesses at others from there.
     */
    static final Duration MEMORY_OF_ADDRESSES = Duration.ofMinutes(30);

    private final Database database;
    private final SignInLimits limits;
    private final Clock clock;

    Throttle(Database database, SignInLimits limits, Clock clock) {
        this.database = database;
        this.limits = limits;
        this.clock = clock;
    }

    /** Counts by name are filed under a hash of the hash that is in the account, so that the two do not show each other. */
    static byte[] subjectOfName(KeyedHash hash, byte[] handleHash) {
        return hash.of("tries", handleHash);
    }

    /** How long to wait before another try; empty if it may be made now. */
    Optional<Duration> wait(byte[] subject) {
        long now = now();
        return nextAt(subject)
                .map(nextAt -> nextAt - now)
                .filter(seconds -> seconds > 0)
                .map(Duration::ofSeconds);
    }

    private Optional<Long> nextAt(byte[] subject) {
        return database.reads()
                .sql("select next_at from throttle where subject = ?")
                .param(subject)
                .query(Long.class)
                .optional();
    }

    /**
     * Counts a failure. A try is counted before it is made and {@linkplain #forgive forgiven} when it turns out well, so
     * that many at one moment count as many.
     */
    void count(byte[] subject, Duration memory) {
        long now = now();
        database.inOneGo(() -> {
            database.writes()
                    .sql("delete from throttle where ends_at <= ?")
                    .param(now)
                    .update();
            long failures = database.writes()
                    .sql(
                            "insert into throttle (subject, failures, next_at, ends_at) values (?, 1, 0, ?)"
                                    + " on conflict (subject) do update set failures = throttle.failures + 1 returning failures")
                    .params(subject, now + memory.getSeconds())
                    .query(Long.class)
                    .single();
            database.writes()
                    .sql("update throttle set next_at = ?, ends_at = ? where subject = ?")
                    .params(now + waitAfter(failures), now + memory.getSeconds(), subject)
                    .update();
        });
    }

    private long waitAfter(long failures) {
        long beyond = failures - limits.freeFailures();
        if (beyond < 0) {
            return 0;
        }
        long seconds = FIRST_WAIT.getSeconds() << Math.min(beyond, MOST_DOUBLINGS);
        return Math.min(seconds, LONGEST_WAIT.getSeconds());
    }

    /** Takes back one that was counted and then not looked at. */
    void takeBack(byte[] subject) {
        database.writes()
                .sql("update throttle set failures = failures - 1, next_at = 0 where subject = ? and failures > 0")
                .param(subject)
                .update();
    }

    /** Forgets the failures. */
    void forgive(byte[] subject) {
        database.writes()
                .sql("delete from throttle where subject = ?")
                .param(subject)
                .update();
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}

package org.securebase.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.securebase.vault.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
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
        return wait(database.reads(), subject);
    }

    private Optional<Duration> wait(JdbcClient client, byte[] subject) {
        return client.sql("select next_at from throttle where subject = ?")
                .param(subject)
                .query(Long.class)
                .optional()
                .map(nextAt -> nextAt - now())
                .filter(seconds -> seconds > 0)
                .map(Duration::ofSeconds);
    }

    /**
     * Counts a try as a failure before it is made, to be {@linkplain #forgive forgiven} when it turns out well; so that
     * many at one moment count as many, and none of them passes a wait that another has just caused.
     *
     * @return how long to wait before it may be made, and then it was not counted; empty if it may be made now
     */
    Optional<Duration> begin(byte[] subject, Duration memory) {
        return database.inOneGo(() -> add(subject, memory, now()) ? Optional.<Duration>empty() : waitInGo(subject));
    }

    /** Counts a failure that was seen. */
    void count(byte[] subject, Duration memory) {
        database.inOneGo(() -> {
            add(subject, memory, Long.MAX_VALUE);
        });
    }

    /** @param nextBy counts only if the next try was welcome by then */
    private boolean add(byte[] subject, Duration memory, long nextBy) {
        forgetOld();
        Optional<Long> failures = database.writes()
                .sql("insert into throttle (subject, failures, next_at, ends_at) values (?, 1, 0, 0)"
                        + " on conflict (subject) do update set failures = throttle.failures + 1"
                        + " where throttle.next_at <= ? returning failures")
                .params(subject, nextBy)
                .query(Long.class)
                .optional();
        failures.ifPresent(count -> database.writes()
                .sql("update throttle set next_at = ?, ends_at = ? where subject = ?")
                .params(now() + waitAfter(count), now() + memory.getSeconds(), subject)
                .update());
        return failures.isPresent();
    }

    /** At least a second, should the time have come meanwhile. */
    private Optional<Duration> waitInGo(byte[] subject) {
        return Optional.of(wait(database.writes(), subject).orElse(Duration.ofSeconds(1)));
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

    /** Forgets those of everybody whose time is over. */
    void forgetOld() {
        database.writes()
                .sql("delete from throttle where ends_at <= ?")
                .param(now())
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

package org.securebase.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.securebase.vault.Database;
import org.securebase.vault.OnBothDatabases;

/** Who may try again, and when. */
class ThrottleTest {

    private static final byte[] SUBJECT = {1};
    private static final byte[] OTHER = {2};
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int AT_ONCE = 40;

    private final SetClock clock = new SetClock();

    @OnBothDatabases
    void fiveTriesAreFreeAndThenTheWaitDoubles(Database database) {
        Throttle throttle = new Throttle(database, new SignInLimits(5), clock);
        for (int free = 0; free < 5; free++) {
            assertThat(throttle.begin(SUBJECT, MEMORY)).isEmpty();
        }
        for (long seconds : new long[] {5, 10, 20, 40, 80, 160, 320, 640, 900, 900}) {
            assertThat(throttle.begin(SUBJECT, MEMORY)).contains(Duration.ofSeconds(seconds));
            clock.goOn(Duration.ofSeconds(seconds));
            assertThat(throttle.begin(SUBJECT, MEMORY)).isEmpty();
        }
        assertThat(throttle.begin(OTHER, MEMORY)).isEmpty();
    }

    @OnBothDatabases
    void ofManyTriesAtOneMomentOnlyTheFreeOnesAreMade(Database database) throws Exception {
        Throttle throttle = new Throttle(database, new SignInLimits(5), clock);
        ExecutorService guessers = Executors.newFixedThreadPool(8);
        try {
            Callable<Optional<Duration>> guess = () -> throttle.begin(SUBJECT, MEMORY);
            List<Future<Optional<Duration>>> guesses = guessers.invokeAll(
                    Stream.generate(() -> guess).limit(AT_ONCE).toList());
            int made = 0;
            for (Future<Optional<Duration>> one : guesses) {
                made += one.get().isEmpty() ? 1 : 0;
            }
            assertThat(made).isEqualTo(5);
        } finally {
            guessers.shutdown();
        }
    }

    @OnBothDatabases
    void whatWasForgivenOrIsOldIsForgotten(Database database) {
        Throttle throttle = new Throttle(database, new SignInLimits(1), clock);
        throttle.count(SUBJECT, MEMORY);
        throttle.count(OTHER, MEMORY);
        assertThat(throttle.wait(SUBJECT)).isPresent();
        throttle.forgive(SUBJECT);
        assertThat(throttle.wait(SUBJECT)).isEmpty();
        assertThat(rows(database)).isOne();
        clock.goOn(MEMORY);
        throttle.forgetOld();
        assertThat(rows(database)).isZero();
    }

    @OnBothDatabases
    void aTryThatWasNotLookedAtIsTakenBack(Database database) {
        Throttle throttle = new Throttle(database, new SignInLimits(1), clock);
        assertThat(throttle.begin(SUBJECT, MEMORY)).isEmpty();
        throttle.takeBack(SUBJECT);
        assertThat(throttle.begin(SUBJECT, MEMORY)).isEmpty();
        assertThat(throttle.begin(SUBJECT, MEMORY)).isPresent();
    }

    private static long rows(Database database) {
        return database.reads()
                .sql("select count(*) from throttle")
                .query(Long.class)
                .single();
    }
}

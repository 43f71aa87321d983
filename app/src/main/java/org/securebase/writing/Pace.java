package org.securebase.writing;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * How fast one caller may ask: an editor that opens a long document asks for each paragraph at once, so a burst is
 * welcome and a stream isn't. Counted in memory, on each node by itself. Safe for any thread.
 */
@Component
class Pace {

    static final int BURST = 300;
    static final int A_SECOND = 10;
    /** Callers that are remembered; whoever has not asked for longest is forgotten first. */
    private static final int MOST_CALLERS = 10_000;

    private final Map<String, Bucket> callers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    /** @throws NotTaken if the caller has to wait */
    void keep(String caller) throws NotTaken {
        if (!bucket(caller).tryConsume(1)) {
            throw new NotTaken(
                    HttpStatus.TOO_MANY_REQUESTS,
                    BURST + " requests at once are taken, then " + A_SECOND + " a second. Try again in a second.");
        }
    }

    private synchronized Bucket bucket(String caller) {
        return callers.computeIfAbsent(
                caller,
                first -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(BURST)
                                .refillGreedy(A_SECOND, Duration.ofSeconds(1))
                                .build())
                        .build());
    }
}

package org.securebase.unlock;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.securebase.unlock.Unlocking.Busy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Where passphrases are hashed: a few workers, so that never more memory is used than there is, and a queue that turns
 * away what would wait too long. Safe for any thread.
 */
@Component
final class Hashing implements AutoCloseable {

    private static final int PASSES = 3;
    private static final int LANES = 1;
    /** At about a sixth of a second each, the last in the queue waits for about five. */
    private static final int WAITING_FOR_EACH_WORKER = 30;
    /** Half of the heap is for everything else. */
    private static final int SHARE_OF_HEAP = 2;

    private final int memoryKib;
    private final ThreadPoolExecutor workers;

    Hashing(@Value("${securebase.argon2.memory-kib:65536}") int memoryKib) {
        this.memoryKib = memoryKib;
        int count = workers(
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory(), memoryKib);
        this.workers = new ThreadPoolExecutor(
                count,
                count,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(count * WAITING_FOR_EACH_WORKER),
                new CustomizableThreadFactory("hashing-"));
        workers.allowCoreThreadTimeOut(true);
    }

    /** As many as there are cores, but no more than the heap can bear. */
    static int workers(int cores, long heapBytes, int memoryKib) {
        long bearable = heapBytes / SHARE_OF_HEAP / (memoryKib * 1024L);
        return (int) Math.max(1, Math.min(cores, bearable));
    }

    /** What a new passphrase costs. */
    Argon2Cost freshCost() {
        return Argon2Cost.withFreshSalt(memoryKib, PASSES, LANES);
    }

    /** The same for nobody's passphrase, with a salt that stays. */
    Argon2Cost costOfNobody(byte[] asked) {
        return new Argon2Cost(memoryKib, PASSES, LANES, Arrays.copyOf(asked, Argon2Cost.SALT_BYTES));
    }

    byte[] hash(Argon2Cost cost, String passphrase) throws Busy {
        // A letter with an accent is typed as one character here and as two there.
        byte[] bytes = Normalizer.normalize(passphrase, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        try {
            Future<byte[]> hash = workers.submit(() -> cost.hash(bytes));
            return hash.get();
        } catch (RejectedExecutionException full) {
            throw new Busy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}

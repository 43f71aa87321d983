package org.securebase.psychometrics.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Splits a range into one part a thread. Parts are fixed by their number, and results come back in the order of the
 * parts, so that a sum over them is the same on every run.
 */
final class Workers implements AutoCloseable {
    private final int threads;
    private final List<ExecutorService> pool;

    Workers(int threads) {
        this.threads = threads;
        this.pool = threads == 1 ? List.of() : List.of(Executors.newFixedThreadPool(threads - 1, Workers::daemon));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "calibration");
        thread.setDaemon(true);
        return thread;
    }

    int parts() {
        return threads;
    }

    /** The start of a part of a range from 0 to size; part number {@code parts()} starts at the end. */
    int start(int part, int size) {
        return (int) ((long) size * part / threads);
    }

    <T> List<T> run(IntFunction<T> work) {
        List<Future<T>> others = new ArrayList<>();
        for (int part = 1; part < threads; part++) {
            int number = part;
            others.add(pool.get(0).submit(() -> work.apply(number)));
        }
        List<T> results = new ArrayList<>(List.of(work.apply(0)));
        others.forEach(other -> results.add(await(other)));
        return results;
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("calibration interrupted");
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a part of the calibration failed", failed.getCause());
        }
    }

    @Override
    public void close() {
        pool.forEach(ExecutorService::shutdownNow);
    }
}

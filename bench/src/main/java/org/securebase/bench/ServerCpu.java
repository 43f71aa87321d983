package org.securebase.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * CPU time that another process has used in all its threads, compiler and garbage collector among them. Linux counts it in
 * nanoseconds for each thread, for the whole process only in hundredths of a second.
 *
 * @param tasks its folder {@code /proc/PID/task}
 */
record ServerCpu(Path tasks) {

    /** A thread that has ended takes its time with it, so a difference of two can be too small, never too large. */
    long nanos() throws IOException {
        long nanos = 0;
        for (Path thread : threads()) {
            nanos += nanos(thread.resolve("schedstat"));
        }
        return nanos;
    }

    private List<Path> threads() throws IOException {
        try (Stream<Path> threads = Files.list(tasks)) {
            return threads.toList();
        }
    }

    private static long nanos(Path statistics) throws IOException {
        try {
            String figures = Files.readString(statistics);
            return Long.parseLong(figures.substring(0, figures.indexOf(' ')));
        } catch (IOException ended) {
            return 0;
        }
    }
}

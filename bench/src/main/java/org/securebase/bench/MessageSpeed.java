package org.securebase.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What reading a message costs: CPU time of the thread for each, warm; how long it takes until the first is read; resident
 * memory. Prints one row of a table. Public so that peers, which are no part of the build, are measured by the same code.
 */
public final class MessageSpeed {
    /** As a server is after some days: until then the JVM still compiles what it finds to be asked often. */
    private static final long WARM_NANOS = 20_000_000_000L;

    private static final int ROUNDS = 5;

    private MessageSpeed() {}

    /**
     * @param messages a file with a message a line
     * @param reader made new, and asked for the number of its marks
     */
    public static void measure(String name, Path messages, Supplier<ToIntFunction<String>> reader) throws IOException {
        List<String> texts = Files.readAllLines(messages);
        long before = System.nanoTime();
        ToIntFunction<String> reads = reader.get();
        int marks = reads.applyAsInt(texts.get(0));
        double startMillis = (System.nanoTime() - before) / 1e6;
        for (long start = System.nanoTime(); System.nanoTime() - start < WARM_NANOS; ) {
            marks = texts.stream().mapToInt(reads).sum();
        }
        double[] micros = micros(texts, reads);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.0f | %d | %d |%n",
                name,
                micros[micros.length / 2] / 1000,
                micros[micros.length * 95 / 100] / 1000,
                startMillis,
                residentMegabytes(),
                marks);
    }

    /** The best of the rounds for each message, ascending: others use the machine, too. */
    private static double[] micros(List<String> texts, ToIntFunction<String> reads) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] micros = new double[texts.size()];
        Arrays.fill(micros, Double.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < micros.length; i++) {
                long before = threads.getCurrentThreadCpuTime();
                int marks = reads.applyAsInt(texts.get(i));
                if (marks < 0) {
                    throw new IllegalStateException("a reader counts below nothing");
                }
                micros[i] = Math.min(micros[i], (threads.getCurrentThreadCpuTime() - before) / 1e3);
            }
        }
        Arrays.sort(micros);
        return micros;
    }

    private static long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}

package org.securebase.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.securebase.vault.Database;
import org.securebase.vault.Databases;
import org.securebase.vault.Kept;

/**
 * What it takes to carry a large vault from one account to another, in time and in memory. Run by bench/archive.sh, which
 * gives it little memory; the largest heap that was ever in use is printed beside the size of what was carried.
 */
final class ArchiveBench {

    private static final int BATCH = 200;
    private static final double MILLION = 1e6;

    private ArchiveBench() {}

    public static void main(String[] args) throws IOException {
        int records = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("archive-bench");
        Path file = folder.resolve("bench.zip");
        try (Database database = Databases.sqlite(folder.resolve("securebase.db"))) {
            Desk desk = new Desk(database);
            timed("fill with " + records + " records of 1 KB", () -> fill(desk, records));
            timed("size beforehand", () -> desk.sizeOf(desk.adas));
            timed("export", () -> export(desk, file));
            System.out.printf(Locale.ROOT, "%-34s %10.1f MB%n", "the file", Files.size(file) / MILLION);
            WaitingUpload waiting = new WaitingUpload(desk.bens);
            timed("receive", () -> receive(waiting, file));
            Kept<Upload> upload = waiting.found().orElseThrow();
            Intake intake = new Intake(desk.bens, desk.kinds, Limits.USUAL, () -> waiting.open(upload));
            timed("look inside", intake::check);
            timed(
                    "bring in",
                    () -> desk.bens.inOneGo(() -> {
                        intake.take(false);
                        waiting.discard();
                    }));
            boolean equal = desk.everything(desk.bens).equals(desk.everything(desk.adas));
            System.out.println(equal ? "all records are equal" : "RECORDS DIFFER");
        }
    }

    private static void fill(Desk desk, int records) {
        Random random = new Random(1);
        for (int batch = 0; batch < records; batch += BATCH) {
            int from = batch;
            desk.adas.inOneGo(() -> {
                for (int number = from; number < Math.min(from + BATCH, records); number++) {
                    desk.adas.put(Cast.NOTE, note(number, random));
                }
            });
        }
    }

    private static Cast.Note note(int number, Random random) {
        StringBuilder words = new StringBuilder();
        while (words.length() < 980) {
            words.append((char) ('a' + random.nextInt(26))).append(random.nextInt(5) == 0 ? " " : "");
        }
        return new Cast.Note(LocalDate.of(2016, 12, 1).plusMonths(number % 120), words.toString());
    }

    private static void export(Desk desk, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            desk.export(desk.adas, out);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static void receive(WaitingUpload waiting, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            waiting.receive(in, Limits.USUAL.fileBytes(), Desk.CLOCK.instant());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static void timed(String what, Runnable work) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = System.nanoTime();
        work.run();
        double ms = (System.nanoTime() - before) / MILLION;
        double peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MILLION;
        System.out.printf(Locale.ROOT, "%-34s %10.0f ms   heap at most %5.0f MB%n", what, ms, peak);
    }
}

package org.securebase.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.securebase.vault.TestKinds.Note;

/**
 * What a vault of 4,000 records of 1 KB costs beside the floor in the same run: AES-GCM over the same bytes, and a row of
 * the same size put into SQLite with the same durability. Run by bench/vault.sh.
 */
final class VaultBench {

    private static final int RECORDS = 4000;
    private static final int MONTHS = 120;
    private static final LocalDate FIRST = LocalDate.of(2016, 12, 1);
    private static final int ROUNDS = 60;
    /** A month is read in a fraction of a millisecond: only after thousands of rounds has the JVM compiled all of it. */
    private static final long WARM_NANOS = 4_000_000_000L;

    private static final int PUTS = 400;
    /** With the JSON around it, the plain record is then just under 1 KiB with its length. */
    private static final int TEXT_BYTES = 980;

    private VaultBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("vault-bench");
        try (Database database = Databases.sqlite(folder.resolve("securebase.db"))) {
            run(database, folder);
        }
    }

    private static void run(Database database, Path folder) throws Exception {
        Household house = new Household(database);
        Space filling = house.adas();
        for (int batch = 0; batch < RECORDS; batch += 200) {
            int from = batch;
            filling.inOneGo(() -> {
                for (int number = from; number < from + 200; number++) {
                    filling.put(TestKinds.NOTE, note(number));
                }
            });
        }
        YearMonth newest = filling.months(TestKinds.NOTE).get(0);
        int inNewest = filling.month(TestKinds.NOTE, newest).size();

        System.out.printf(Locale.ROOT, "%-38s %12s %12s %8s%n", "median of " + ROUNDS, "vault ms", "floor ms", "ratio");
        Space space = house.adas();
        double[] month = beside(() -> space.month(TestKinds.NOTE, newest).size(), decrypting(inNewest));
        row("open newest month (" + inNewest + " records)", month);
        double[] all = beside(() -> space.all(TestKinds.NOTE).size(), decrypting(RECORDS));
        row("open all (" + RECORDS + " records)", all);
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("securebase.db"))) {
            byte[] tag = tagOf(raw, space.month(TestKinds.NOTE, newest).get(0).id());
            Work readingAll = reading(raw, RECORDS, "");
            Work readingMonth = reading(
                    raw,
                    inNewest,
                    " where space_id = ? and drawer_tag = ?",
                    space.id().bytes(),
                    tag);
            row(
                    "open all, rows read in the floor",
                    beside(() -> space.all(TestKinds.NOTE).size(), readingAll));
            row(
                    "newest month, rows read in the floor",
                    beside(() -> space.month(TestKinds.NOTE, newest).size(), readingMonth));
        }
        row("unlock the keys of a request", beside(() -> house.adas().id().bytes().length, decrypting(1)));
        row("put one durably", puts(house.adas(), folder));
        System.out.println("open all, limit 40 ms: " + (all[0] <= 40 ? "met" : "not met"));
    }

    private static Note note(int number) {
        byte[] random = new byte[TEXT_BYTES / 2];
        new SecureRandom().nextBytes(random);
        return new Note(
                FIRST.plusMonths(number % MONTHS), java.util.HexFormat.of().formatHex(random));
    }

    private interface Work {
        int run() throws Exception;
    }

    /** Medians of both, taken by turns, so that a busy machine is busy for both. */
    private static double[] beside(Work ours, Work floor) throws Exception {
        double[] our = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (long start = System.nanoTime(); System.nanoTime() - start < WARM_NANOS; ) {
            millis(ours);
            millis(floor);
        }
        for (int round = 0; round < ROUNDS; round++) {
            our[round] = millis(ours);
            theirs[round] = millis(floor);
        }
        return new double[] {median(our), median(theirs)};
    }

    private static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        if (work.run() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] of) {
        double[] sorted = of.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void row(String what, double[] millis) {
        System.out.printf(
                Locale.ROOT, "%-38s %12.3f %12.3f %8.2f%n", what, millis[0], millis[1], millis[0] / millis[1]);
    }

    /** The floor of reading: as many texts of 1 KiB opened with the JVM's own AES-256-GCM, and nothing else. */
    private static Work decrypting(int count) throws GeneralSecurityException {
        SecretKeySpec key = new SecretKeySpec(SpaceKeys.freshKey(), "AES");
        List<byte[]> sealed = new ArrayList<>();
        byte[] iv = new byte[12];
        for (int number = 0; number < count; number++) {
            iv[0] = (byte) number;
            iv[1] = (byte) (number >> 8);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
            sealed.add(cipher.doFinal(new byte[1024]));
        }
        return () -> {
            int bytes = 0;
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            for (int number = 0; number < count; number++) {
                iv[0] = (byte) number;
                iv[1] = (byte) (number >> 8);
                cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, iv));
                bytes += cipher.doFinal(sealed.get(number)).length;
            }
            return bytes;
        };
    }

    private static byte[] tagOf(Connection raw, RecordId id) throws SQLException {
        try (PreparedStatement select = raw.prepareStatement("select drawer_tag from record where id = ?")) {
            select.setBytes(1, id.id().bytes());
            return select.executeQuery().getBytes(1);
        }
    }

    /** The same after reading the same rows from SQLite with nothing in between. */
    private static Work reading(Connection raw, int count, String where, byte[]... values) throws Exception {
        Work decrypting = decrypting(count);
        String sql = "select id, revision, sealed from record" + where;
        return () -> {
            int bytes = 0;
            int read = 0;
            try (PreparedStatement select = raw.prepareStatement(sql)) {
                for (int index = 0; index < values.length; index++) {
                    select.setBytes(index + 1, values[index]);
                }
                try (ResultSet rows = select.executeQuery()) {
                    for (; rows.next(); read++) {
                        bytes += rows.getBytes(1).length + (int) rows.getLong(2) + rows.getBytes(3).length;
                    }
                }
            }
            if (read != count) {
                throw new IllegalStateException("the floor read " + read + " rows, not " + count);
            }
            return bytes + decrypting.run();
        };
    }

    /** The floor of writing: one row of as many bytes, committed to SQLite with WAL and synchronous=FULL. */
    private static double[] puts(Space space, Path folder) throws Exception {
        double[] our = new double[PUTS];
        double[] theirs = new double[PUTS];
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("floor.db"))) {
            for (String sql : List.of(
                    "pragma journal_mode=wal",
                    "pragma synchronous=full",
                    "create table row (id bytea primary key, b bytea)")) {
                try (var statement = raw.createStatement()) {
                    statement.execute(sql);
                }
            }
            for (int round = 0; round < PUTS; round++) {
                int number = round;
                our[round] = millis(
                        () -> (int) space.put(TestKinds.NOTE, note(number % 12)).revision());
                theirs[round] = millis(() -> insert(raw));
            }
        }
        return new double[] {median(our), median(theirs)};
    }

    private static int insert(Connection raw) throws SQLException {
        try (PreparedStatement insert = raw.prepareStatement("insert into row values (?, ?)")) {
            insert.setBytes(1, RandomId.fresh().bytes());
            insert.setBytes(2, new byte[1024 + 28]);
            return insert.executeUpdate();
        }
    }
}

package org.securebase.vault;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The ledger of a drawer: which kind and month lie in it, how many records, and the exclusive or of the marks of their
 * current revisions. A record that is missing, put back to an earlier revision, or there once too often does not add up.
 *
 * @param kind name of it
 * @param month empty for a kind that is not filed by month
 * @param count of records
 * @param sum of their marks
 */
record Drawer(String kind, Optional<YearMonth> month, long count, byte[] sum) {

    static Drawer empty(String kind, Optional<YearMonth> month) {
        return new Drawer(kind, month, 0, new byte[SpaceKeys.MARK_BYTES]);
    }

    Drawer plus(byte[] mark) {
        return new Drawer(kind, month, count + 1, xor(sum, mark));
    }

    Drawer minus(byte[] mark) {
        return new Drawer(kind, month, count - 1, xor(sum, mark));
    }

    private static byte[] xor(byte[] one, byte[] other) {
        byte[] both = one.clone();
        addTo(both, other);
        return both;
    }

    /**
     * Demands that these are the marks of all the records that were put in and not removed, each in its newest revision.
     *
     * @throws Space.Tampered if they are not
     */
    void demand(List<byte[]> marks) {
        byte[] added = new byte[SpaceKeys.MARK_BYTES];
        marks.forEach(mark -> addTo(added, mark));
        if (marks.size() != count || !Arrays.equals(added, sum)) {
            throw new Space.Tampered("the records of a drawer are not those that were put there");
        }
    }

    private static void addTo(byte[] sum, byte[] mark) {
        for (int index = 0; index < sum.length; index++) {
            sum[index] ^= mark[index];
        }
    }

    /** The count, the sum, and then the kind and the month in words. */
    byte[] bytes() {
        byte[] words = (kind + " " + month.map(YearMonth::toString).orElse("")).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Long.BYTES + sum.length + words.length)
                .putLong(count)
                .put(sum)
                .put(words)
                .array();
    }

    /** @throws IllegalArgumentException if {@link #bytes} did not make these */
    static Drawer of(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            long count = in.getLong();
            byte[] sum = new byte[SpaceKeys.MARK_BYTES];
            in.get(sum);
            String words = StandardCharsets.UTF_8.decode(in).toString();
            int space = words.indexOf(' ');
            String month = words.substring(space + 1);
            return new Drawer(
                    words.substring(0, space),
                    month.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(month)),
                    count,
                    sum);
        } catch (BufferUnderflowException | DateTimeException | StringIndexOutOfBoundsException reason) {
            throw new IllegalArgumentException("not a drawer");
        }
    }
}

package org.securebase.coach.model;

/**
 * A byte for each feature and column, eight columns to a long, so that eight are summed at once: with every other byte
 * taken out, each has sixteen bits to grow in. Immutable once filled, and then safe to share between threads.
 */
final class Lanes {

    private static final int LANES = Long.BYTES;
    private static final long EVERY_OTHER = 0x00FF00FF00FF00FFL;
    /** Lanes have no sign, so what they hold is more by this. */
    private static final int MORE = 128;
    /** As many as cannot grow out of sixteen bits. */
    private static final int AT_A_TIME = 257;

    private final int columns;
    private final int longs;
    private final long[] rows;

    Lanes(int features, int columns) {
        this.columns = columns;
        this.longs = (columns + LANES - 1) / LANES;
        this.rows = new long[features * longs];
    }

    /** Once for each feature and column. */
    void set(int feature, int column, byte steps) {
        rows[feature * longs + column / LANES] |= (long) (steps + MORE) << column % LANES * Byte.SIZE;
    }

    int get(int feature, int column) {
        long lanes = rows[feature * longs + column / LANES];
        return (int) (lanes >>> column % LANES * Byte.SIZE & 0xFF) - MORE;
    }

    /** For each column the sum over these features. */
    int[] sums(int[] numbers) {
        int[] sums = new int[longs * LANES];
        for (int from = 0; from < numbers.length; from += AT_A_TIME) {
            int to = Math.min(numbers.length, from + AT_A_TIME);
            for (int block = 0; block < longs; block++) {
                add(numbers, from, to, block, sums);
            }
        }
        for (int column = 0; column < columns; column++) {
            sums[column] -= MORE * numbers.length;
        }
        return sums;
    }

    private void add(int[] numbers, int from, int to, int block, int[] sums) {
        long even = 0;
        long odd = 0;
        for (int i = from; i < to; i++) {
            long lanes = rows[numbers[i] * longs + block];
            even += lanes & EVERY_OTHER;
            odd += lanes >>> Byte.SIZE & EVERY_OTHER;
        }
        for (int column = block * LANES; column < (block + 1) * LANES; column += 2) {
            sums[column] += (int) even & 0xFFFF;
            sums[column + 1] += (int) odd & 0xFFFF;
            even >>>= Short.SIZE;
            odd >>>= Short.SIZE;
        }
    }
}

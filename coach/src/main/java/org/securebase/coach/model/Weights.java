package org.securebase.coach.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A weight for each feature and column, a byte each with a scale for each column. Features have numbers here, from 0 on,
 * found by open addressing. Immutable and safe to share between threads.
 */
final class Weights {

    private static final int MOST_STEPS = 127;
    /** In deviations of a column's weights. Half of one is fine enough: finer steps tell no better, and take more room. */
    private static final double STEP = 0.5;
    /** 256 KiB. */
    private static final int GLANCE_LONGS = 1 << 15;
    /** The highest bits of a feature say in which long its bit is, the lowest which one. */
    private static final int GLANCE_SHIFT = 32 - 15;

    private final int[] features;
    private final Lanes lanes;
    private final float[] scales;
    /** By twos, so that one look into memory is enough: a feature, and its number plus 1, or 0 where there is none. */
    private final int[] table;
    /** A bit for each feature, few enough to stay near the processor: most features of a text are not known at all. */
    private final long[] glance;

    private Weights(int[] features, Lanes lanes, float[] scales) {
        this.features = features;
        this.lanes = lanes;
        this.scales = scales;
        this.table = table(features);
        this.glance = glance(features);
    }

    private static long[] glance(int[] features) {
        long[] glance = new long[GLANCE_LONGS];
        for (int feature : features) {
            glance[feature >>> GLANCE_SHIFT] |= 1L << feature;
        }
        return glance;
    }

    private static int[] table(int[] features) {
        int slots = Integer.highestOneBit(Math.max(1, features.length)) * 4;
        int[] table = new int[2 * slots];
        for (int i = 0; i < features.length; i++) {
            int slot = features[i] & slots - 1;
            while (table[2 * slot + 1] != 0) {
                slot = slot + 1 & slots - 1;
            }
            table[2 * slot] = features[i];
            table[2 * slot + 1] = i + 1;
        }
        return table;
    }

    /**
     * @param features hashes, ascending
     * @param columns weights of each column by feature
     */
    static Weights of(int[] features, float[][] columns) {
        Lanes lanes = new Lanes(features.length, Columns.COUNT);
        float[] scales = new float[Columns.COUNT];
        for (int column = 0; column < Columns.COUNT; column++) {
            scales[column] = step(columns[column]);
            for (int i = 0; i < features.length; i++) {
                int steps = Math.round(columns[column][i] / scales[column]);
                lanes.set(i, column, (byte) Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps)));
            }
        }
        return new Weights(features, lanes, scales);
    }

    private static float step(float[] weights) {
        double squares = 0;
        for (float weight : weights) {
            squares += (double) weight * weight;
        }
        return squares == 0 ? 1 : (float) (STEP * Math.sqrt(squares / weights.length));
    }

    /** The numbers of those features that are known here. */
    int[] numbers(int[] features) {
        return Arrays.stream(features)
                .map(this::number)
                .filter(number -> number != FeatureList.NONE)
                .toArray();
    }

    /** The number of a feature; {@link FeatureList#NONE} for one that is not known here. */
    int number(int feature) {
        if ((glance[feature >>> GLANCE_SHIFT] & 1L << feature) == 0) {
            return FeatureList.NONE;
        }
        int last = table.length / 2 - 1;
        int slot = feature & last;
        while (table[2 * slot + 1] != 0) {
            if (table[2 * slot] == feature) {
                return table[2 * slot + 1] - 1;
            }
            slot = slot + 1 & last;
        }
        return FeatureList.NONE;
    }

    /**
     * The figure of each column for a set of features.
     *
     * @param numbers of them, each once
     */
    double[] figures(int[] numbers) {
        int[] sums = lanes.sums(numbers);
        double value = 1 / Math.sqrt(Math.max(1, numbers.length));
        double[] figures = new double[Columns.COUNT];
        for (int column = 0; column < Columns.COUNT; column++) {
            figures[column] = sums[column] * scales[column] * value;
        }
        return figures;
    }

    /** The figure of one column alone. */
    double figure(int[] numbers, int column) {
        int sum = 0;
        for (int number : numbers) {
            sum += lanes.get(number, column);
        }
        return sum * scales[column] * (1 / Math.sqrt(Math.max(1, numbers.length)));
    }

    /** The weight of one feature in one column. */
    double weight(int number, int column) {
        return lanes.get(number, column) * scales[column];
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(features.length);
        for (float scale : scales) {
            out.writeFloat(scale);
        }
        PackedColumns.write(gaps(), out);
        PackedColumns.write(columns(), out);
    }

    /** From each feature to the next, byte by byte: the high ones are nearly all alike. */
    private byte[] gaps() {
        byte[] gaps = new byte[features.length * Integer.BYTES];
        int before = 0;
        for (int i = 0; i < features.length; i++) {
            int gap = features[i] - before;
            before = features[i];
            for (int part = 0; part < Integer.BYTES; part++) {
                gaps[part * features.length + i] = (byte) (gap >>> Byte.SIZE * part);
            }
        }
        return gaps;
    }

    /** Column after column, since the bytes of one are more alike than those of a feature. */
    private byte[] columns() {
        byte[] columns = new byte[features.length * Columns.COUNT];
        for (int i = 0; i < features.length; i++) {
            for (int column = 0; column < Columns.COUNT; column++) {
                columns[column * features.length + i] = (byte) lanes.get(i, column);
            }
        }
        return columns;
    }

    static Weights read(DataInputStream in) throws IOException {
        int count = in.readInt();
        float[] scales = new float[Columns.COUNT];
        for (int column = 0; column < scales.length; column++) {
            scales[column] = in.readFloat();
        }
        int[] features = new int[count];
        PackedColumns.read(in, Integer.BYTES, count, (part, gaps) -> {
            for (int i = 0; i < count; i++) {
                features[i] |= (gaps[i] & 0xFF) << Byte.SIZE * part;
            }
        });
        for (int i = 1; i < count; i++) {
            features[i] += features[i - 1];
        }
        Lanes lanes = new Lanes(count, Columns.COUNT);
        PackedColumns.read(in, Columns.COUNT, count, (column, bytes) -> {
            for (int i = 0; i < count; i++) {
                lanes.set(i, column, bytes[i]);
            }
        });
        return new Weights(features, lanes, scales);
    }
}

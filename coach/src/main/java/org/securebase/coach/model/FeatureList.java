package org.securebase.coach.model;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** A growing list of features, of those that have a number, by their numbers and with the words that each is made of. */
final class FeatureList implements FeatureSink {
    /** The number of none. */
    static final int NONE = -1;

    private static final int USUAL_SIZE = 256;

    private final IntUnaryOperator numbering;
    private int[] numbers = new int[USUAL_SIZE];
    private int[] froms = new int[USUAL_SIZE];
    private int[] tos = new int[USUAL_SIZE];

    private int size;

    /** @param numbering which number a feature has, or {@link #NONE} */
    FeatureList(IntUnaryOperator numbering) {
        this.numbering = numbering;
    }

    @Override
    public void take(int feature, int from, int to) {
        int number = numbering.applyAsInt(feature);
        if (number == NONE) {
            return;
        }
        makeRoom(1);
        numbers[size] = number;
        froms[size] = from;
        tos[size++] = to;
    }

    /** All of another list. */
    void take(FeatureList other) {
        makeRoom(other.size);
        System.arraycopy(other.numbers, 0, numbers, size, other.size);
        System.arraycopy(other.froms, 0, froms, size, other.size);
        System.arraycopy(other.tos, 0, tos, size, other.size);
        size += other.size;
    }

    private void makeRoom(int more) {
        if (size + more > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * (size + more));
            froms = Arrays.copyOf(froms, numbers.length);
            tos = Arrays.copyOf(tos, numbers.length);
        }
    }

    /** Each as often as it came. */
    void tell(FeatureSink sink) {
        for (int i = 0; i < size; i++) {
            sink.take(numbers[i], froms[i], tos[i]);
        }
    }

    /** Each once, in the order in which they first came. */
    int[] distinct() {
        int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
        int[] places = new int[slots];
        int[] distinct = new int[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int slot = free(places, distinct, numbers[i]);
            if (slot >= 0) {
                distinct[kept++] = numbers[i];
                places[slot] = kept;
            }
        }
        return Arrays.copyOf(distinct, kept);
    }

    /**
     * Where a feature would be filed, or -1 if it is there already.
     *
     * @param places by open addressing: where in the other list each stands, plus 1, or 0 where there is none
     */
    private static int free(int[] places, int[] distinct, int number) {
        int slot = number & places.length - 1;
        while (places[slot] != 0) {
            if (distinct[places[slot] - 1] == number) {
                return -1;
            }
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }
}

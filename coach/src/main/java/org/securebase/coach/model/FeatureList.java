package org.securebase.coach.model;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** A growing list of features, of those that count, with the words that each is made of. */
final class FeatureList implements FeatureSink {
    private final IntPredicate counts;
    private int[] features = new int[512];
    private int[] froms = new int[512];
    private int[] tos = new int[512];

    private int size;

    FeatureList(IntPredicate counts) {
        this.counts = counts;
    }

    @Override
    public void take(int feature, int from, int to) {
        if (!counts.test(feature)) {
            return;
        }
        makeRoom(1);
        features[size] = feature;
        froms[size] = from;
        tos[size++] = to;
    }

    /** All of another list. */
    void take(FeatureList other) {
        makeRoom(other.size);
        System.arraycopy(other.features, 0, features, size, other.size);
        System.arraycopy(other.froms, 0, froms, size, other.size);
        System.arraycopy(other.tos, 0, tos, size, other.size);
        size += other.size;
    }

    private void makeRoom(int more) {
        if (size + more > features.length) {
            features = Arrays.copyOf(features, 2 * (size + more));
            froms = Arrays.copyOf(froms, features.length);
            tos = Arrays.copyOf(tos, features.length);
        }
    }

    /** Each as often as it came. */
    void tell(FeatureSink sink) {
        for (int i = 0; i < size; i++) {
            sink.take(features[i], froms[i], tos[i]);
        }
    }

    /** Each once, in the order in which they first came. */
    int[] distinct() {
        int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
        int[] places = new int[slots];
        int[] distinct = new int[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int slot = free(places, distinct, features[i]);
            if (slot >= 0) {
                distinct[kept++] = features[i];
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
    private static int free(int[] places, int[] distinct, int feature) {
        int slot = feature & places.length - 1;
        while (places[slot] != 0) {
            if (distinct[places[slot] - 1] == feature) {
                return -1;
            }
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }
}

package org.securebase.coach.model;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** A growing list of features, of those that count. */
final class FeatureList implements FeatureSink {
    private final IntPredicate counts;
    private int[] features = new int[512];
    private int size;

    FeatureList(IntPredicate counts) {
        this.counts = counts;
    }

    @Override
    public void take(int feature, int from, int to) {
        if (!counts.test(feature)) {
            return;
        }
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
        }
        features[size++] = feature;
    }

    /** @param some that count */
    void take(int[] some) {
        if (size + some.length > features.length) {
            features = Arrays.copyOf(features, 2 * (size + some.length));
        }
        System.arraycopy(some, 0, features, size, some.length);
        size += some.length;
    }

    int[] all() {
        return Arrays.copyOf(features, size);
    }

    /** Each once, in the order in which they first came. */
    int[] distinct() {
        int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
        int[] places = new int[slots];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int slot = free(places, features[i]);
            if (slot >= 0) {
                features[kept++] = features[i];
                places[slot] = kept;
            }
        }
        return Arrays.copyOf(features, kept);
    }

    /**
     * Where a feature would be filed, or -1 if it is there already.
     *
     * @param places by open addressing: where in the list each stands, plus 1, or 0 where there is none
     */
    private int free(int[] places, int feature) {
        int slot = feature & places.length - 1;
        while (places[slot] != 0) {
            if (features[places[slot] - 1] == feature) {
                return -1;
            }
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }
}

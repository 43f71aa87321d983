package org.securebase.coach.model;

import java.util.Arrays;

/** A growing list of features. */
final class FeatureList implements FeatureSink {
    private int[] features = new int[512];
    private int size;

    @Override
    public void take(int feature, int from, int to) {
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
        }
        features[size++] = feature;
    }

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

    int[] distinct() {
        Arrays.sort(features, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || features[i] != features[i - 1]) {
                features[kept++] = features[i];
            }
        }
        return Arrays.copyOf(features, kept);
    }
}

package org.securebase.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Banks made from a seed, for laws that must hold whatever the parameters are. */
public final class Banks {
    private Banks() {}

    public static ItemBank drawn(long seed, int items, int categories, String... dimensions) {
        Random random = new Random(seed);
        List<Item> drawn = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            double[] thresholds = IntStream.range(1, categories)
                    .mapToDouble(k -> random.nextGaussian() * 1.3)
                    .sorted()
                    .toArray();
            for (int k = 1; k < thresholds.length; k++) {
                thresholds[k] = Math.max(thresholds[k], thresholds[k - 1] + .05);
            }
            drawn.add(Item.of("I" + i, dimensions[i % dimensions.length], .6 + 2 * random.nextDouble(), thresholds));
        }
        return ItemBank.of(drawn);
    }

    /** An answer sheet of somebody at theta. */
    public static int[] answers(ItemBank bank, double theta, long seed) {
        Random random = new Random(seed);
        return bank.items().stream()
                .mapToInt(item -> answer(item, theta, random.nextDouble()))
                .toArray();
    }

    private static int answer(Item item, double theta, double draw) {
        int category = 0;
        while (category + 1 < item.categories() && draw < item.probabilityAtLeast(category + 1, theta)) {
            category++;
        }
        return category;
    }

    /** The same items seen from the other end: theta turned round, categories counted from the top. */
    public static ItemBank mirrored(ItemBank bank) {
        return ItemBank.of(bank.items().stream().map(Banks::mirrored).toList());
    }

    private static Item mirrored(Item item) {
        double[] b = item.thresholds();
        double[] turned = IntStream.range(0, b.length)
                .mapToDouble(k -> -b[b.length - 1 - k])
                .toArray();
        return Item.of(item.id(), item.dimension(), item.discrimination(), turned);
    }
}

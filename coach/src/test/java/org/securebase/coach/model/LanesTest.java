package org.securebase.coach.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LanesTest {

    @Property(tries = 200)
    void sumsAsOneByOne(
            @ForAll @IntRange(min = 1, max = 900) int features,
            @ForAll @IntRange(min = 1, max = 40) int columns,
            @ForAll @IntRange(min = 0, max = 2) int kind,
            @ForAll long seed) {
        Random random = new Random(seed);
        byte[][] steps = new byte[features][columns];
        Lanes lanes = new Lanes(features, columns);
        for (int feature = 0; feature < features; feature++) {
            for (int column = 0; column < columns; column++) {
                steps[feature][column] =
                        kind == 0 ? Byte.MAX_VALUE : kind == 1 ? Byte.MIN_VALUE : (byte) random.nextInt();
                lanes.set(feature, column, steps[feature][column]);
            }
        }
        int[] numbers = IntStream.range(0, features)
                .filter(number -> kind < 2 || random.nextBoolean())
                .toArray();
        int[] sums = lanes.sums(numbers);
        for (int column = 0; column < columns; column++) {
            int at = column;
            assertThat(sums[column])
                    .isEqualTo(IntStream.of(numbers)
                            .map(number -> steps[number][at])
                            .sum());
            assertThat(lanes.get(features - 1, column)).isEqualTo(steps[features - 1][column]);
        }
    }
}

package org.securebase.psychometrics.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResponsesTest {
    private static final List<String> ITEMS = List.of("warm", "worry");

    @Test
    void alikeRowsBecomeOnePattern() {
        Responses responses = Responses.of(ITEMS, new int[][] {{0, 1}, {2, -1}, {0, 1}, {0, 1}});
        assertThat(responses.persons()).isEqualTo(4);
        assertThat(responses.patterns()).isEqualTo(2);
        assertThat(responses.count(0)).isEqualTo(3);
        assertThat(responses.answer(1, 0)).isEqualTo(2);
        assertThat(responses.answer(1, 1)).isEqualTo(-1);
        assertThat(responses.categories(0)).isEqualTo(3);
    }

    @Test
    void manyDistinctRowsAreAllKept() {
        Random random = new Random(3);
        var seen = new java.util.HashMap<List<Integer>, Integer>();
        Responses.Builder builder = Responses.builder(List.of("a", "b", "c", "d"));
        for (int p = 0; p < 20_000; p++) {
            int[] row = random.ints(4, -1, 9).toArray();
            builder.add(row);
            seen.merge(java.util.Arrays.stream(row).boxed().toList(), 1, Integer::sum);
        }
        Responses responses = builder.build();
        assertThat(responses.patterns()).isEqualTo(seen.size());
        for (int pattern = 0; pattern < responses.patterns(); pattern++) {
            int at = pattern;
            List<Integer> row = java.util.stream.IntStream.range(0, 4)
                    .mapToObj(i -> responses.answer(at, i))
                    .toList();
            assertThat(responses.count(pattern)).isEqualTo(seen.get(row));
        }
    }

    @Test
    void aTableStaysAsItWasWhenItsBuilderGoesOn() {
        Responses.Builder builder = Responses.builder(ITEMS).add(0, 1);
        Responses early = builder.build();
        builder.add(0, 1).add(1, 1);
        assertThat(early.persons()).isEqualTo(1);
    }

    @Test
    void reversingTurnsCategoriesRoundAndLeavesHolesAlone() {
        Responses turned = Responses.of(ITEMS, new int[][] {{0, 1}, {4, -1}}).reversed(List.of("warm"), 4);
        assertThat(turned.answer(0, 0)).isEqualTo(4);
        assertThat(turned.answer(1, 0)).isZero();
        assertThat(turned.answer(0, 1)).isEqualTo(1);
        assertThat(turned.answer(1, 1)).isEqualTo(-1);
    }

    @Test
    void selectingKeepsPeopleAndCollapsesAgain() {
        Responses one = Responses.of(ITEMS, new int[][] {{0, 1}, {0, 2}}).select(List.of("warm"));
        assertThat(one.patterns()).isEqualTo(1);
        assertThat(one.persons()).isEqualTo(2);
    }

    @Test
    void closingGapsKeepsTheOrderOfCategories() {
        Responses closed =
                Responses.of(ITEMS, new int[][] {{1, 0}, {4, 1}, {6, 0}}).withoutGaps();
        assertThat(new int[] {closed.answer(0, 0), closed.answer(1, 0), closed.answer(2, 0)})
                .containsExactly(0, 1, 2);
    }

    @Test
    void refusalsNameTheItemAndTheLimit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Responses.builder(ITEMS).add(0, 101))
                .withMessage("item worry: an answer must be -1 (none) or 0 to 100, not 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Responses.builder(ITEMS).add(0))
                .withMessage("a row has 1 answers for 2 items");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Responses.builder(List.of("warm", "warm")))
                .withMessage("item warm is in the table twice");
        assertThatIllegalArgumentException().isThrownBy(() -> Responses.builder(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Responses.builder(ITEMS).add(0, new int[] {0, 0}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Responses.builder(ITEMS).build().column("cold"))
                .withMessage("there are no answers to item cold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Responses.of(ITEMS, new int[][] {{5, 0}}).reversed(List.of("warm"), 4))
                .withMessage("item warm: cannot reverse answer 5 when 4 is the highest");
    }
}

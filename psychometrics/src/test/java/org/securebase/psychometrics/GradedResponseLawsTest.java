package org.securebase.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What must hold of the model and of scores whatever the parameters are. */
class GradedResponseLawsTest {
    @Property
    void probabilitiesSumToOne(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 9) int categories,
            @ForAll @DoubleRange(min = -40, max = 40) double theta) {
        Item item = Banks.drawn(seed, 1, categories, "d").item(0);
        double sum = 0;
        for (int category = 0; category < categories; category++) {
            double p = item.probability(category, theta);
            assertThat(p).isBetween(0.0, 1.0);
            sum += p;
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Property
    void moreThetaMeansHigherAnswers(@ForAll long seed, @ForAll @DoubleRange(min = -6, max = 5.9) double theta) {
        Item item = Banks.drawn(seed, 1, 5, "d").item(0);
        for (int category = 1; category < 5; category++) {
            assertThat(item.probabilityAtLeast(category, theta + .1))
                    .isGreaterThan(item.probabilityAtLeast(category, theta));
            assertThat(item.probabilityAtLeast(category, theta))
                    .isLessThan(item.probabilityAtLeast(category - 1, theta));
        }
        assertThat(item.expected(theta + .1)).isGreaterThan(item.expected(theta));
    }

    @Property
    void informationIsTheExpectedSquareOfTheScoreFunction(
            @ForAll long seed, @ForAll @DoubleRange(min = -4, max = 4) double theta) {
        Item item = Banks.drawn(seed, 1, 5, "d").item(0);
        double step = 1e-5;
        double expected = 0;
        for (int category = 0; category < 5; category++) {
            double slope =
                    (item.probability(category, theta + step) - item.probability(category, theta - step)) / (2 * step);
            expected += slope * slope / item.probability(category, theta);
        }
        assertThat(item.information(theta)).isCloseTo(expected, within(1e-6));
    }

    @Property
    void orderOfTheItemsDoesNotMatter(@ForAll long seed) {
        ItemBank bank = Banks.drawn(seed, 12, 5, "d");
        int[] answers = Banks.answers(bank, new Random(seed).nextGaussian(), seed);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        ItemBank shuffled = ItemBank.of(order.stream().map(bank::item).toList());
        Score straight = Scorer.of(bank, Grid.STANDARD).score(answers);
        Score other = Scorer.of(shuffled, Grid.STANDARD)
                .score(order.stream().mapToInt(i -> answers[i]).toArray());
        assertThat(other.theta()).isCloseTo(straight.theta(), within(1e-12));
        assertThat(other.standardError()).isCloseTo(straight.standardError(), within(1e-12));
    }

    @Property
    void turnedRoundKeysMirrorTheScore(@ForAll long seed) {
        ItemBank bank = Banks.drawn(seed, 10, 5, "d");
        int[] answers = Banks.answers(bank, new Random(seed).nextGaussian(), seed);
        int[] turned = IntStream.of(answers).map(answer -> 4 - answer).toArray();
        Score straight = Scorer.of(bank, Grid.STANDARD).score(answers);
        Score mirrored = Scorer.of(Banks.mirrored(bank), Grid.STANDARD).score(turned);
        assertThat(mirrored.theta()).isCloseTo(-straight.theta(), within(1e-12));
        assertThat(mirrored.standardError()).isCloseTo(straight.standardError(), within(1e-12));
    }

    @Property
    void oneMoreAnswerIsNeverExpectedToRaiseTheVariance(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 11) int asked) {
        ItemBank bank = Banks.drawn(seed, 12, 5, "d");
        int[] answers = Banks.answers(bank, new Random(seed).nextGaussian(), seed);
        for (int i = asked; i < 12; i++) {
            answers[i] = Scorer.NOT_ASKED;
        }
        Posterior now = Scorer.of(bank, Grid.STANDARD).posterior(answers);
        double variance = now.standardDeviation() * now.standardDeviation();
        double expected = Curves.of(bank, Grid.STANDARD).expectedVariance(asked, now.weights(), now.points());
        assertThat(expected).isLessThanOrEqualTo(variance + 1e-12);
        assertThat(expected).isCloseTo(expectedVarianceByHand(bank, answers, asked), within(1e-10));
    }

    /** Scores every possible next answer and averages, each weighted by how likely it is. */
    private static double expectedVarianceByHand(ItemBank bank, int[] answers, int asked) {
        Scorer scorer = Scorer.of(bank, Grid.STANDARD);
        Posterior now = scorer.posterior(answers);
        double[] points = now.points();
        double[] weights = now.weights();
        double expected = 0;
        for (int category = 0; category < bank.item(asked).categories(); category++) {
            double chance = 0;
            for (int node = 0; node < points.length; node++) {
                chance += weights[node] * bank.item(asked).probability(category, points[node]);
            }
            int[] then = answers.clone();
            then[asked] = category;
            double sd = scorer.score(then).standardError();
            expected += chance * sd * sd;
        }
        return expected;
    }

    @Property(tries = 200)
    void planeScoreIsTheMeanOfThePlanePosterior(
            @ForAll long seed, @ForAll @DoubleRange(min = -.8, max = .8) double rho) {
        ItemBank one = Banks.drawn(seed, 6, 5, "d");
        ItemBank two = Banks.drawn(seed + 1, 7, 4, "e");
        int[] first = Banks.answers(one, new Random(seed).nextGaussian(), seed);
        int[] second = Banks.answers(two, new Random(seed).nextGaussian(), seed + 2);
        PlaneScorer scorer = PlaneScorer.of(one, two, Grid.STANDARD, rho);
        PlaneScore score = scorer.score(first, second);
        PlanePosterior posterior = scorer.posterior(first, second);
        assertThat(score.first().theta()).isCloseTo(posterior.first().mean(), within(1e-12));
        assertThat(score.second().standardError()).isCloseTo(posterior.second().standardDeviation(), within(1e-12));
    }

    @Test
    void withoutCorrelationEachDimensionIsScoredAlone() {
        ItemBank one = Banks.drawn(1, 6, 5, "d");
        ItemBank two = Banks.drawn(2, 7, 4, "e");
        int[] first = Banks.answers(one, .4, 3);
        int[] second = Banks.answers(two, -.4, 4);
        PlaneScore together = PlaneScorer.of(one, two, Grid.STANDARD, 0).score(first, second);
        assertThat(together.first().theta())
                .isCloseTo(Scorer.of(one, Grid.STANDARD).score(first).theta(), within(1e-12));
        assertThat(together.covariance()).isCloseTo(0, within(1e-12));
    }

    @Test
    void manyAnswersDoNotUnderflow() {
        ItemBank bank = Banks.drawn(5, 2000, 5, "d");
        int[] answers = Banks.answers(bank, 2.5, 6);
        Score score = Scorer.of(bank, new Grid(601, 6)).score(answers);
        assertThat(score.theta()).isCloseTo(2.5, within(.1));
        assertThat(score.standardError()).isBetween(.005, .05);
    }

    @Test
    void allLowestAndAllHighestStayFinite() {
        ItemBank bank = Banks.drawn(7, 18, 5, "d");
        Scorer scorer = Scorer.of(bank, Grid.STANDARD);
        Score lowest = scorer.score(new int[18]);
        Score highest = scorer.score(IntStream.range(0, 18).map(i -> 4).toArray());
        assertThat(lowest.theta()).isBetween(-4.0, -1.0);
        assertThat(highest.theta()).isBetween(1.0, 4.0);
    }

    @Test
    void impossibleAnswersAreRefused() {
        ItemBank bank = Banks.drawn(8, 2, 5, "d");
        Scorer scorer = Scorer.of(bank, Grid.STANDARD);
        assertThatThrownBy(() -> scorer.score(new int[] {0, 5}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item I1: answer 5 is not one of its 5 categories");
        assertThatThrownBy(() -> scorer.score(new int[] {0, -2})).hasMessageContaining("answer -2");
        assertThatThrownBy(() -> scorer.score(new int[] {0})).hasMessageContaining("expected 2 answers");
    }

    @Test
    void answersThatNoPointMakesPossibleAreRefusedInsteadOfScoredAsNothing() {
        ItemBank steep = ItemBank.of(List.of(Item.of("X", "d", 400, 3), Item.of("Y", "d", 400, -3)));
        assertThatThrownBy(() -> Scorer.of(steep, Grid.STANDARD).score(new int[] {1, 0}))
                .isInstanceOf(ImpossibleAnswers.class);
    }

    @Test
    void impossibleParametersAreRefusedByName() {
        assertThatThrownBy(() -> Item.of("X", "d", 0, 1)).hasMessage("item X: a must be above 0, not 0.0");
        assertThatThrownBy(() -> Item.of("X", "d", 1)).hasMessageContaining("at least one threshold");
        assertThatThrownBy(() -> Item.of("X", "d", 1, 1, 1)).hasMessage("item X: b2 = 1.0 must be above b1 = 1.0");
        assertThatThrownBy(() -> Item.of("X", "d", 1, Double.NaN)).hasMessage("item X: b1 is not a number");
        Item item = Item.of("X", "d", 1, 0);
        assertThatThrownBy(() -> ItemBank.of(List.of(item, item))).hasMessage("item X is in the bank twice");
        assertThatThrownBy(() -> new Grid(2, 6)).hasMessage("nodes must be 3 to 2001, not 2");
        assertThatThrownBy(() -> new Grid(61, -1)).hasMessageContaining("range must be above 0");
    }
}

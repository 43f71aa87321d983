package org.securebase.psychometrics.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.securebase.psychometrics.Banks;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.ItemBank;

class SittingTest {
    private static final Map<String, Double> SHARES =
            Map.of("worry", .5, "longing", .25, "protest", .25, "closeness", .34, "openness", .33, "leaning", .33);
    private static final List<List<String>> FACETS =
            List.of(List.of("worry", "worry", "longing", "protest"), List.of("closeness", "openness", "leaning"));

    /** Forty-eight items, half of each dimension, facets in turn, every third avoidance item reversed, some enemies. */
    private static Pool pool(long seed) {
        ItemBank bank = Banks.drawn(seed, 48, 5, "anxiety", "avoidance");
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < bank.size(); i++) {
            List<String> facets = FACETS.get(i % 2);
            boolean reversed = i % 2 == 1 && i % 3 == 0;
            Set<String> enemies = i % 8 < 2 ? Set.of("I" + (i + 2)) : Set.of();
            candidates.add(new Candidate(bank.item(i), facets.get(i / 2 % facets.size()), reversed, enemies));
        }
        return Pool.of(candidates, Grid.STANDARD);
    }

    private static Design design(double target) {
        return new Design(
                Start.best(),
                Content.facetShares(SHARES).then(Content.reversedWithin("avoidance", 4)),
                Selection.posteriorWeightedInformation(),
                Estimate.separate(),
                Stop.usual(target));
    }

    private static Sitting sat(Pool pool, Design design, long seed) {
        Random random = new Random(seed);
        double anxiety = random.nextGaussian();
        double avoidance = random.nextGaussian();
        int[] answers = Banks.answers(pool.bank(), anxiety, seed);
        int[] others = Banks.answers(pool.bank(), avoidance, seed + 1);
        Sitting sitting = Sitting.begin(pool, design);
        while (!sitting.done()) {
            int next = sitting.next().orElseThrow();
            sitting = random.nextInt(12) == 0
                    ? sitting.skip()
                    : sitting.answer(next % 2 == 0 ? answers[next] : others[next]);
        }
        return sitting;
    }

    @Property(tries = 100)
    void aSittingReplayedAsksTheSame(@ForAll long seed) {
        Pool pool = pool(seed);
        Sitting sitting = sat(pool, design(.4), seed);
        Sitting again = Sitting.begin(pool, design(.4));
        for (Response response : sitting.responses()) {
            assertThat(again.next()).hasValue(response.position());
            again = again.with(response);
        }
        assertThat(again.done()).isTrue();
        assertThat(again.posterior("anxiety").score())
                .isEqualTo(sitting.posterior("anxiety").score());
    }

    @Property(tries = 100)
    void goingBackIsExact(@ForAll long seed, @ForAll @IntRange(min = 0, max = 7) int kept) {
        Pool pool = pool(seed);
        Sitting sitting = sat(pool, design(.4), seed);
        Sitting back = sitting.truncated(kept);
        assertThat(back.responses()).isEqualTo(sitting.responses().subList(0, kept));
        assertThat(back.next()).hasValue(sitting.responses().get(kept).position());
    }

    @Property(tries = 100)
    void contentRulesHold(@ForAll long seed) {
        Pool pool = pool(seed);
        Sitting sitting = sat(pool, design(.4), seed);
        List<Candidate> asked = sitting.responses().stream()
                .map(response -> pool.candidate(response.position()))
                .toList();
        for (String dimension : pool.dimensions()) {
            List<Candidate> ofDimension = asked.stream()
                    .filter(candidate -> candidate.item().dimension().equals(dimension))
                    .toList();
            assertThat(ofDimension).hasSizeBetween(4, 12);
            SHARES.forEach((facet, share) -> {
                long count = ofDimension.stream()
                        .filter(candidate -> candidate.facet().equals(facet))
                        .count();
                assertThat((double) count).isLessThan(share * ofDimension.size() + 1);
            });
        }
        assertThat(asked.stream()
                        .filter(candidate -> candidate.item().dimension().equals("avoidance"))
                        .limit(4))
                .anyMatch(Candidate::reversed);
        Set<String> ids = Set.copyOf(
                asked.stream().map(candidate -> candidate.item().id()).toList());
        assertThat(asked)
                .allSatisfy(candidate -> assertThat(candidate.enemies()).doesNotContainAnyElementsOf(ids));
    }

    @Property(tries = 50)
    void stopsAtTheTargetOrWhenNothingIsGained(@ForAll long seed) {
        Sitting sitting = sat(pool(seed), design(.35), seed);
        for (String dimension : sitting.pool().dimensions()) {
            long asked = sitting.responses().stream()
                    .filter(response -> sitting.pool()
                            .candidate(response.position())
                            .item()
                            .dimension()
                            .equals(dimension))
                    .count();
            if (asked < 12) {
                double error = sitting.posterior(dimension).standardDeviation();
                assertThat(error <= .35 || gain(sitting, dimension) < .01).isTrue();
            }
        }
    }

    /** What the best open item would still bring, content rules aside; so an upper bound of what the rule saw. */
    private static double gain(Sitting sitting, String dimension) {
        int index = sitting.pool().dimensions().indexOf(dimension);
        Knowledge known = sitting.known(index);
        var allowed = sitting.design().content().narrow(sitting, index, sitting.open(index));
        var worth = sitting.design().selection().worth(sitting, index);
        int best = allowed.stream()
                .boxed()
                .max(java.util.Comparator.comparingDouble(worth::applyAsDouble))
                .orElseThrow();
        double after = sitting.pool().curves().expectedVariance(best, known.weights(), known.points);
        return known.standardError() - Math.sqrt(after);
    }

    @Property(tries = 50)
    void whatRemainsCountsDownToNothing(@ForAll long seed) {
        Pool pool = pool(seed);
        Sitting end = sat(pool, design(.4), seed);
        Sitting sitting = Sitting.begin(pool, design(.4));
        assertThat(sitting.remaining()).isBetween(8, 24);
        for (Response response : end.responses()) {
            assertThat(sitting.remaining()).isPositive();
            sitting = sitting.with(response);
        }
        assertThat(sitting.remaining()).isZero();
    }

    @Test
    void skippingEverythingEnds() {
        Sitting sitting = Sitting.begin(pool(1), design(.4));
        while (!sitting.done()) {
            sitting = sitting.skip();
        }
        assertThat(sitting.responses()).hasSize(24);
        assertThat(sitting.posterior("anxiety").items()).isZero();
    }

    @Test
    void aVeryLongSittingDoesNotUnderflow() {
        ItemBank bank = Banks.drawn(9, 1200, 5, "d");
        int[] answers = Banks.answers(bank, 1.5, 10);
        Pool pool = Pool.of(bank.items().stream().map(Candidate::of).toList(), Grid.STANDARD);
        Sitting sitting = Sitting.begin(pool, Design.plain(Stop.afterAsking(1200)));
        while (!sitting.done()) {
            sitting = sitting.answer(answers[sitting.next().orElseThrow()]);
        }
        assertThat(sitting.posterior("d").mean()).isBetween(1.3, 1.7);
    }

    @Test
    void onlyTheDimensionThatIsStillUnsureIsAsked() {
        Pool pool = pool(3);
        Sitting sitting = Sitting.begin(pool, Design.plain(Stop.atStandardError(.5)));
        while (!sitting.done()) {
            int next = sitting.next().orElseThrow();
            assertThat(sitting.posterior(pool.candidate(next).item().dimension())
                            .standardDeviation())
                    .isGreaterThan(.5);
            sitting = sitting.answer(2);
        }
    }

    @Test
    void impossibleResponsesAreRefused() {
        Sitting sitting = Sitting.begin(pool(1), design(.4));
        assertThatThrownBy(() -> sitting.answer(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sitting.with(new Response(48, 0))).hasMessageContaining("position 48");
        assertThatThrownBy(() -> sitting.with(new Response(-1, 0))).hasMessageContaining("position -1");
        Sitting once = sitting.answer(2);
        int asked = once.responses().get(0).position();
        assertThatThrownBy(() -> once.with(new Response(asked, 2))).hasMessageContaining("not open");
    }

    @Test
    void aDrawnStartIsOneOfTheBestAndTheSameForItsSeed() {
        int[] ranked = {7, 3, 5, 1};
        Set<Integer> seen = new java.util.HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            int first = Start.drawn(3, seed).first(ranked);
            assertThat(Start.drawn(3, seed).first(ranked)).isEqualTo(first);
            seen.add(first);
        }
        assertThat(seen).containsExactlyInAnyOrder(7, 3, 5);
    }
}

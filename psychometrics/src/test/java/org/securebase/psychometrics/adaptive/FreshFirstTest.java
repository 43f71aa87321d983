package org.securebase.psychometrics.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.securebase.psychometrics.adaptive.LaterSittings.Person;

/** Later sittings ask what is new before what was asked already, and every other rule still holds. */
class FreshFirstTest {

    @Example
    void keepsWhatWasAskedLeastOften() {
        Sitting sitting = Sitting.begin(LaterSittings.POOL, LaterSittings.design(1, Map.of(), .35));
        Content content = Content.freshFirst(Map.of(0, 1, 1, 2, 2, 1));
        assertThat(content.narrow(sitting, 0, of(0, 1, 2, 3))).isEqualTo(of(3));
        assertThat(content.narrow(sitting, 0, of(0, 1, 2))).isEqualTo(of(0, 2));
        assertThat(content.narrow(sitting, 0, of(1))).isEqualTo(of(1));
        assertThat(content.narrow(sitting, 0, of())).isEqualTo(of());
    }

    @Example
    void doesNotFollowAMapThatChangesLater() {
        Map<Integer, Integer> times = new HashMap<>();
        Content content = Content.freshFirst(times);
        times.put(0, 1);
        Sitting sitting = Sitting.begin(LaterSittings.POOL, LaterSittings.design(1, Map.of(), .35));
        assertThat(content.narrow(sitting, 0, of(0, 1))).isEqualTo(of(0, 1));
    }

    @Property(tries = 60)
    void nothingIsAskedAgainWhileItsFacetHasSomethingNew(@ForAll long seed) {
        Person person = Person.drawn(new Random(seed));
        Map<Integer, Integer> times = new HashMap<>();
        for (int occasion = 0; occasion < 3; occasion++) {
            Sitting sitting = person.sits(LaterSittings.design(seed + occasion, times, .35));
            expectNewestFirst(sitting, times);
            LaterSittings.count(sitting, times);
        }
    }

    /** At each step everything open in the same facet had been asked as often or more. */
    private static void expectNewestFirst(Sitting sitting, Map<Integer, Integer> times) {
        for (int step = 0; step < sitting.responses().size(); step++) {
            int asked = sitting.responses().get(step).position();
            Sitting before = sitting.truncated(step);
            boolean reversedWasDue = isReversedOfItsFirst(before, asked);
            BitSet open = before.open(before.pool().dimensionOf(asked));
            int fewest = open.stream()
                    .filter(position -> facet(position).equals(facet(asked)))
                    .filter(position ->
                            !reversedWasDue || before.pool().candidate(position).reversed())
                    .map(position -> times.getOrDefault(position, 0))
                    .min()
                    .orElseThrow();
            assertThat(times.getOrDefault(asked, 0)).as("step %s", step).isEqualTo(fewest);
        }
    }

    /** The rule that one reversed statement comes early may leave only that one open. */
    private static boolean isReversedOfItsFirst(Sitting before, int asked) {
        Pool pool = before.pool();
        return pool.candidate(asked).reversed()
                && before.responses().stream()
                        .map(response -> response.position())
                        .filter(position -> pool.dimensionOf(position) == pool.dimensionOf(asked))
                        .noneMatch(position -> pool.candidate(position).reversed());
    }

    private static String facet(int position) {
        return LaterSittings.POOL.candidate(position).facet();
    }

    @Property(tries = 60)
    void theOtherRulesHoldAsBefore(@ForAll long seed) {
        Person person = Person.drawn(new Random(seed));
        Map<Integer, Integer> times = new HashMap<>();
        for (int occasion = 0; occasion < 4; occasion++) {
            Sitting sitting = person.sits(LaterSittings.design(seed + occasion, times, .35));
            List<Candidate> asked = sitting.responses().stream()
                    .map(response -> LaterSittings.POOL.candidate(response.position()))
                    .toList();
            Set<String> ids = asked.stream().map(one -> one.item().id()).collect(Collectors.toSet());
            assertThat(asked)
                    .allSatisfy(one -> assertThat(one.enemies()).doesNotContainAnyElementsOf(ids))
                    .hasSizeBetween(8, 24);
            assertThat(asked.stream()
                            .filter(one -> one.item().dimension().equals("avoidance"))
                            .limit(4))
                    .anyMatch(Candidate::reversed);
            LaterSittings.count(sitting, times);
        }
    }

    @Property(tries = 30)
    void aSecondSittingSharesLittleWithTheFirst(@ForAll long seed) {
        Person person = Person.drawn(new Random(seed));
        Map<Integer, Integer> times = new HashMap<>();
        Sitting first = person.sits(LaterSittings.design(seed, times, .40));
        LaterSittings.count(first, times);
        Sitting second = person.sits(LaterSittings.design(seed + 1, times, .35));
        Set<Integer> both = new HashSet<>(positions(first));
        both.retainAll(positions(second));
        assertThat(both).hasSizeLessThan(positions(second).size() / 2);
    }

    private static Set<Integer> positions(Sitting sitting) {
        return sitting.responses().stream().map(Response::position).collect(Collectors.toSet());
    }

    private static BitSet of(int... positions) {
        BitSet set = new BitSet();
        for (int position : positions) {
            set.set(position);
        }
        return set;
    }
}

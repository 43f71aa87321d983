package org.securebase.psychometrics.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.securebase.psychometrics.Score;
import org.securebase.psychometrics.adaptive.LaterSittings.Person;

/**
 * What asking new statements first costs, at the shipped statements: a first sitting to a standard error of .40, then
 * four to .35. Prints the table of docs/science/measure.md. Seeds are fixed, so the figures are too.
 */
class FreshFirstCostTest {
    private static final int PEOPLE = 1500;
    private static final int LATER = 4;

    @Test
    void costsFewStatementsAndKeepsTheErrorTrue() {
        List<Tally> fresh = run(true);
        List<Tally> plain = run(false);
        for (int later = 0; later < LATER; later++) {
            System.out.printf("sitting %d, new first: %s%n", later + 2, fresh.get(later));
            System.out.printf("sitting %d, as at first: %s%n", later + 2, plain.get(later));
        }
        Tally second = fresh.get(0);
        assertThat(second.repeats()).isLessThan(.10);
        assertThat(plain.get(0).repeats()).isGreaterThan(.60);
        assertThat(second.items() - plain.get(0).items()).isBetween(0.0, 6.0);
        assertThat(fresh).allSatisfy(tally -> assertThat(tally.misjudged()).isBetween(.90, 1.10));
    }

    private static List<Tally> run(boolean newFirst) {
        Random random = new Random(11);
        List<Tally> tallies = new ArrayList<>();
        for (int later = 0; later < LATER; later++) {
            tallies.add(new Tally());
        }
        for (int number = 0; number < PEOPLE; number++) {
            Person person = Person.drawn(random);
            Map<Integer, Integer> times = new HashMap<>();
            LaterSittings.count(person.sits(LaterSittings.design(number, Map.of(), .40)), times);
            for (int later = 0; later < LATER; later++) {
                Map<Integer, Integer> asked = newFirst ? times : Map.of();
                Sitting sitting = person.sits(LaterSittings.design(7L * number + later, asked, .35));
                tallies.get(later).add(person, sitting, times);
                LaterSittings.count(sitting, times);
            }
        }
        return tallies;
    }

    /** Of the sittings of everybody on one occasion. */
    private static final class Tally {
        private final Map<String, Integer> items = new HashMap<>();
        private int sittings;
        private int statements;
        private int repeated;
        private double errors;
        private double claimed;
        private double reached;

        void add(Person person, Sitting sitting, Map<Integer, Integer> before) {
            sittings++;
            statements += sitting.responses().size();
            repeated += (int) sitting.responses().stream()
                    .filter(response -> before.containsKey(response.position()))
                    .count();
            add("anxiety", person.anxiety(), sitting);
            add("avoidance", person.avoidance(), sitting);
        }

        private void add(String dimension, double theta, Sitting sitting) {
            Score score = sitting.posterior(dimension).score();
            items.merge(dimension, score.items(), Integer::sum);
            errors += Math.pow(score.theta() - theta, 2);
            claimed += score.standardError() * score.standardError();
            reached += score.standardError() <= .35 ? 1 : 0;
        }

        double items() {
            return (double) statements / sittings;
        }

        double repeats() {
            return (double) repeated / statements;
        }

        /** Squared errors over what the standard errors claim; 1 is honest. */
        double misjudged() {
            return errors / claimed;
        }

        @Override
        public String toString() {
            return String.format(
                    "%.1f statements (anxiety %.1f, avoidance %.1f), %.0f %% asked before, SE .35 reached %.0f %%,"
                            + " mean SE %.3f, squared error / claimed %.2f",
                    items(),
                    (double) items.getOrDefault("anxiety", 0) / sittings,
                    (double) items.getOrDefault("avoidance", 0) / sittings,
                    100 * repeats(),
                    100 * reached / (2 * sittings),
                    Math.sqrt(claimed / (2 * sittings)),
                    misjudged());
        }
    }
}

package org.securebase.psychometrics.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.Score;
import org.securebase.psychometrics.Scorer;
import org.securebase.psychometrics.adaptive.Candidate;
import org.securebase.psychometrics.adaptive.Content;
import org.securebase.psychometrics.adaptive.Design;
import org.securebase.psychometrics.adaptive.Estimate;
import org.securebase.psychometrics.adaptive.Pool;
import org.securebase.psychometrics.adaptive.Selection;
import org.securebase.psychometrics.adaptive.Start;
import org.securebase.psychometrics.adaptive.Stop;
import org.securebase.psychometrics.calibration.Calibration;
import org.securebase.psychometrics.calibration.LocalDependence;
import org.securebase.psychometrics.calibration.Responses;

/**
 * What a short test says of real people: items calibrated and their residual correlations taken on one half of the ECR
 * sheets, the sittings given to people of the other half.
 */
class EcrShortTestsTest {
    private static final int PEOPLE = 4000;
    private static final double CERTAINTY = .25;
    private static final Map<String, Double> SHARES =
            Map.of("worry", .5, "longing", .25, "protest", .25, "closeness", .34, "openness", .33, "leaning", .33);
    /** Locally dependent in the ECR. */
    private static final Set<String> ENEMIES =
            Set.of("12-16", "30-32", "33-35", "2-22", "25-27", "5-11", "21-29", "7-13");

    private static final Map<String, Half> HALVES = new HashMap<>();

    /**
     * One dimension: item numbers, their bank, their residual correlations, and the sheets of the other half: the people
     * that stops were tuned on, and the others.
     */
    private record Half(int[] numbers, ItemBank bank, double[][] residuals, List<int[]> people, List<int[]> others) {
        static Half of(List<int[]> everybody, String dimension) {
            List<int[]> complete =
                    everybody.stream().filter(EcrPeople::complete).toList();
            int[] numbers = IntStream.rangeClosed(1, 36)
                    .filter(number -> EcrPeople.dimension(number).equals(dimension))
                    .toArray();
            List<int[]> sheets = complete.stream()
                    .map(answers ->
                            Arrays.stream(numbers).map(n -> answers[n - 1]).toArray())
                    .toList();
            Responses first = Responses.of(
                    Arrays.stream(numbers).mapToObj(n -> "Q" + n).toList(),
                    every(sheets, 0).toArray(int[][]::new));
            ItemBank bank = Calibration.standard()
                    .withoutErrors()
                    .calibrate(first, dimension)
                    .bank();
            LocalDependence dependence = LocalDependence.of(bank, first);
            double[][] residuals = new double[numbers.length][numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                for (int j = 0; j < numbers.length; j++) {
                    residuals[i][j] = dependence.q3(i, j);
                }
            }
            List<int[]> second = every(sheets, 1);
            return new Half(numbers, bank, residuals, second.subList(0, PEOPLE), second.subList(PEOPLE, second.size()));
        }

        private static List<int[]> every(List<int[]> sheets, int which) {
            return IntStream.range(0, sheets.size())
                    .filter(i -> i % 2 == which)
                    .mapToObj(sheets::get)
                    .toList();
        }

        Half ofTheOthers() {
            return new Half(numbers, bank, residuals, others, people);
        }

        /** With facet shares and enemies kept apart. */
        Outcome.Summary balanced(int[] columns, Selection selection, Stop stop) {
            List<Candidate> candidates =
                    Arrays.stream(columns).mapToObj(i -> candidate(i, columns)).toList();
            return sit(columns, candidates, Content.facetShares(SHARES), selection, stop);
        }

        /** With no rule about content but what the selection itself knows. */
        Outcome.Summary free(int[] columns, Selection selection, Stop stop) {
            List<Candidate> candidates = Arrays.stream(columns)
                    .mapToObj(bank::item)
                    .map(Candidate::of)
                    .toList();
            return sit(columns, candidates, Content.free(), selection, stop);
        }

        private Outcome.Summary sit(
                int[] columns, List<Candidate> candidates, Content content, Selection selection, Stop stop) {
            Design design = new Design(Start.best(), content, selection, Estimate.separate(), stop);
            List<int[]> sheets =
                    people.stream().map(sheet -> Tally.part(sheet, columns)).toList();
            return new PostHoc(Pool.of(candidates, Grid.STANDARD), design)
                    .run(sheets, done -> {})
                    .dimensions()
                    .get(0);
        }

        private Candidate candidate(int column, int[] columns) {
            Set<String> enemies = new HashSet<>();
            for (int other : columns) {
                int low = Math.min(numbers[column], numbers[other]);
                int high = Math.max(numbers[column], numbers[other]);
                if (ENEMIES.contains(low + "-" + high)) {
                    enemies.add("Q" + numbers[other]);
                }
            }
            int number = numbers[column];
            return new Candidate(
                    bank.item(column), EcrPeople.facet(number), EcrPeople.REVERSED.contains(number), enemies);
        }

        double[][] residuals(int[] columns) {
            return Arrays.stream(columns)
                    .mapToObj(i -> Arrays.stream(columns)
                            .mapToDouble(j -> residuals[i][j])
                            .toArray())
                    .toArray(double[][]::new);
        }

        Selection representative(int[] columns) {
            return Selection.representative(residuals(columns), CERTAINTY);
        }
    }

    private static Half half(List<int[]> everybody, String dimension) {
        return HALVES.computeIfAbsent(dimension, name -> Half.of(everybody, name));
    }

    /** Items and correlation with the full score: the project's table for balanced sittings, at no more items. */
    @ParameterizedTest
    @CsvSource({
        "anxiety, .28566, 13.0, .992",
        "anxiety, .34691, 8.9, .976",
        "anxiety, .39525, 6.6, .962",
        "anxiety, .44581, 5.1, .947",
        "avoidance, .30355, 8.8, .985",
        "avoidance, .35967, 6.1, .972",
        "avoidance, .40951, 4.8, .960",
        "avoidance, .46612, 4.3, .952"
    })
    void withNoMoreItemsAtLeastTheAgreementOfABalancedSitting(
            String dimension, double target, double items, double agreement) {
        EcrPeople.read().ifPresent(everybody -> {
            Half half = half(everybody, dimension);
            int[] all = IntStream.range(0, 18).toArray();
            Stop stop = Stop.atStandardError(target).butNotBefore(4).or(Stop.afterAsking(18));
            Outcome.Summary ours = half.balanced(all, half.representative(all), stop);
            Outcome.Summary plain = half.balanced(all, Selection.posteriorWeightedInformation(), stop);
            Outcome.Summary others = half.ofTheOthers().balanced(all, half.representative(all), stop);
            System.out.printf(
                    "%s at %.3f: %.2f items, r %.4f (plain information %.2f, %.4f; others %.2f, %.4f; table %.1f, %.3f)%n",
                    dimension,
                    target,
                    ours.meanItems(),
                    ours.withFullScore(),
                    plain.meanItems(),
                    plain.withFullScore(),
                    others.meanItems(),
                    others.withFullScore(),
                    items,
                    agreement);
            assertThat(ours.meanItems()).isLessThan(items + .05);
            assertThat(ours.withFullScore()).isGreaterThanOrEqualTo(agreement);
            // on people that the stop was not tuned on
            assertThat(others.meanItems()).isLessThan(items + .1);
            assertThat(others.withFullScore()).isGreaterThan(agreement - .0015);
        });
    }

    /**
     * Five items against six others that could not be asked, over ten ways of holding six out (as the facets are shared
     * out): how well they agree, and whether the standard errors foretell it. "balanced" is how the app asks: facet
     * shares, enemies, posterior-weighted information.
     */
    @ParameterizedTest
    @CsvSource({
        "balanced, avoidance, .855",
        "balanced, anxiety, .808",
        "representative, avoidance, .855",
        "representative, anxiety, .808"
    })
    void fiveItemsForetellSixOthersAsWellAsTheirErrorsClaim(String design, String dimension, double bar) {
        EcrPeople.read().ifPresent(everybody -> {
            Agreement agreement = fiveWithSix(half(everybody, dimension), design);
            System.out.printf("%s, %s: five items with six others %s%n", design, dimension, agreement);
            assertThat(agreement.observed()).isGreaterThanOrEqualTo(bar);
            assertThat(agreement.claimed()).isCloseTo(agreement.observed(), within(.015));
        });
    }

    /** Why content rules: information alone picks items that say the same, and believes itself. */
    @Test
    void informationAloneClaimsMoreThanItDeliversOnAnxiety() {
        EcrPeople.read().ifPresent(everybody -> {
            Agreement alone = fiveWithSix(half(everybody, "anxiety"), "information");
            System.out.printf("information alone, anxiety: five items with six others %s%n", alone);
            assertThat(alone.claimed()).isGreaterThan(alone.observed() + .01);
        });
    }

    private record Agreement(double observed, double claimed) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "r %.4f, claimed %.4f", observed, claimed);
        }
    }

    private static Agreement fiveWithSix(Half half, String design) {
        double observed = 0;
        double claimed = 0;
        int draws = 10;
        for (int draw = 0; draw < draws; draw++) {
            Set<Integer> held = held(half, new Random(draw), draw);
            int[] asked = IntStream.range(0, 18).filter(i -> !held.contains(i)).toArray();
            int[] rest = IntStream.range(0, 18).filter(held::contains).toArray();
            List<Score> five = five(half, design, asked).scores();
            Scorer scorer = Scorer.of(
                    ItemBank.of(Arrays.stream(rest).mapToObj(half.bank()::item).toList()), Grid.STANDARD);
            List<Score> six = half.people().stream()
                    .map(sheet -> scorer.score(Tally.part(sheet, rest)))
                    .toList();
            observed += DimensionTally.correlation(five, six) / draws;
            claimed += Math.sqrt(DimensionTally.reliability(five) * DimensionTally.reliability(six)) / draws;
        }
        return new Agreement(observed, claimed);
    }

    private static Outcome.Summary five(Half half, String design, int[] asked) {
        Stop stop = Stop.afterAsking(5);
        return switch (design) {
            case "balanced" -> half.balanced(asked, Selection.posteriorWeightedInformation(), stop);
            case "representative" -> half.free(asked, half.representative(asked), stop);
            default -> half.free(asked, Selection.maximumInformation(), stop);
        };
    }

    private static Set<Integer> held(Half half, Random random, int draw) {
        Map<String, List<Integer>> facets = new java.util.TreeMap<>();
        for (int i = 0; i < 18; i++) {
            facets.computeIfAbsent(EcrPeople.facet(half.numbers()[i]), facet -> new ArrayList<>())
                    .add(i);
        }
        Set<Integer> held = new HashSet<>();
        facets.forEach((facet, columns) -> {
            Collections.shuffle(columns, random);
            held.addAll(columns.subList(0, share(facet, draw)));
        });
        return held;
    }

    /** Three, two and one of anxiety, longing and protest taking turns; two each of avoidance. */
    private static int share(String facet, int draw) {
        return switch (facet) {
            case "worry" -> 3;
            case "longing" -> draw % 2 == 0 ? 2 : 1;
            case "protest" -> draw % 2 == 0 ? 1 : 2;
            default -> 2;
        };
    }
}

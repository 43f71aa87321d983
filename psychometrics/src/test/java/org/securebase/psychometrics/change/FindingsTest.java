package org.securebase.psychometrics.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.securebase.psychometrics.Banks;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.Score;
import org.securebase.psychometrics.adaptive.Candidate;
import org.securebase.psychometrics.adaptive.Design;
import org.securebase.psychometrics.adaptive.Pool;
import org.securebase.psychometrics.adaptive.Sitting;
import org.securebase.psychometrics.adaptive.Stop;
import org.securebase.psychometrics.change.Finding.Basis;
import org.securebase.psychometrics.change.Finding.Direction;
import org.securebase.psychometrics.change.Finding.Missing;
import org.securebase.psychometrics.change.Finding.ProbablySame;
import org.securebase.psychometrics.change.Finding.RealChange;
import org.securebase.psychometrics.change.Finding.TooEarly;

class FindingsTest {

    @Test
    void isTooEarlyWithoutASecondSitting() {
        assertThat(judge(on(0, 1, .3))).isEqualTo(new TooEarly(Missing.ANOTHER_SITTING));
        assertThat(judge()).isEqualTo(new TooEarly(Missing.ANOTHER_SITTING));
    }

    @Test
    void isTooEarlyWithinThirtyDaysHoweverLargeTheDifference() {
        assertThat(judge(on(0, 2, .3), on(29, -2, .3))).isEqualTo(new TooEarly(Missing.TIME));
    }

    @Test
    void findsAFallThatIsLargerThanItsThreshold() {
        Finding finding = judge(on(0, 1, .35), on(40, 0, .35));
        assertThat(finding).isInstanceOfSatisfying(RealChange.class, change -> {
            assertThat(change.direction()).isEqualTo(Direction.FALL);
            assertThat(change.basis()).isEqualTo(Basis.TWO_SITTINGS);
            assertThat(change.change()).isCloseTo(-1, within(1e-12));
        });
        assertThat(judge(on(0, 1, .35), on(40, .04, .35))).isEqualTo(new TooEarly(Missing.CERTAINTY));
    }

    @Test
    void callsTwoPreciseSittingsTheSameOnlyWhenALargeChangeIsRuledOut() {
        assertThat(judge(on(0, .5, .3), on(40, .6, .3))).isInstanceOf(ProbablySame.class);
        assertThat(judge(on(0, .5, .45), on(40, .5, .45))).isEqualTo(new TooEarly(Missing.CERTAINTY));
    }

    @Test
    void readsThreeSittingsByTheirTrend() {
        Finding finding = judge(on(0, -1.5, .3), on(60, 0, .3), on(120, 1.5, .3));
        assertThat(finding)
                .isInstanceOfSatisfying(
                        RealChange.class, change -> assertThat(change.basis()).isEqualTo(Basis.TREND));
        assertThat(judge(on(0, -.5, .35), on(60, 0, .35), on(120, .5, .35))).isEqualTo(new TooEarly(Missing.CERTAINTY));
    }

    /** The same difference is a finding by itself, and is none among many looked at together. */
    @Test
    void asksMoreOfEachWhenMoreAreLookedAt() {
        List<Occasion> fall = List.of(on(0, 1, .35), on(40, 0, .35));
        Map<Integer, List<Occasion>> many = new LinkedHashMap<>();
        many.put(0, fall);
        for (int other = 1; other < 10; other++) {
            many.put(other, List.of(on(0, 0, .35), on(40, .1, .35)));
        }
        assertThat(Findings.judge(Map.of(0, fall)).get(0)).isInstanceOf(RealChange.class);
        assertThat(Findings.judge(many).get(0)).isEqualTo(new TooEarly(Missing.CERTAINTY));
        assertThat(Findings.judge(many)).hasSize(10);
    }

    /** Real sittings: people at 0 to 1 who fell by 1, each asked until the standard error is .35. */
    @Test
    void noticesAFallOfOneStandardDeviationInFewerThanHalfOfPeople() throws IOException {
        Random random = new Random(6);
        Pool pool = avoidance();
        int fell = 0;
        int noticed = 0;
        int raised = 0;
        for (int person = 0; person < 3000; person++) {
            double theta = random.nextGaussian() + .5;
            Score before = sit(pool, theta, random);
            fell++;
            noticed += isReal(before, sit(pool, theta - 1, random)) ? 1 : 0;
            raised += isReal(before, sit(pool, theta, random)) ? 1 : 0;
        }
        System.out.printf(
                "change between two sittings at SE .35: fall of 1 SD noticed in %.1f %%, false alarms %.1f %%%n",
                100.0 * noticed / fell, 100.0 * raised / fell);
        assertThat((double) noticed / fell).isBetween(.42, .52);
        assertThat((double) raised / fell).isBetween(.02, .055);
    }

    /** The 18 avoidance items of the ECR, as calibrated elsewhere; ecr-us-18-30.csv says where. */
    private static Pool avoidance() throws IOException {
        try (var file = Objects.requireNonNull(Banks.class.getResourceAsStream("ecr-us-18-30.csv"))) {
            return Pool.of(
                    new String(file.readAllBytes(), UTF_8)
                            .lines()
                            .map(line -> line.split(","))
                            .filter(cells -> cells.length > 1 && cells[1].equals("avoidance"))
                            .map(cells -> Candidate.of(item(cells)))
                            .toList(),
                    Grid.STANDARD);
        }
    }

    private static Item item(String[] cells) {
        double[] thresholds =
                Arrays.stream(cells).skip(3).mapToDouble(Double::parseDouble).toArray();
        return Item.of(cells[0], cells[1], Double.parseDouble(cells[2]), thresholds);
    }

    private static boolean isReal(Score before, Score after) {
        return judge(new Occasion(0, before), new Occasion(40, after)) instanceof RealChange;
    }

    private static Score sit(Pool pool, double theta, Random random) {
        Sitting sitting = Sitting.begin(pool, Design.plain(Stop.atStandardError(.35)));
        while (!sitting.done()) {
            Item item = pool.candidate(sitting.next().orElseThrow()).item();
            double point = random.nextDouble();
            int category = 0;
            while (category + 1 < item.categories() && item.probabilityAtLeast(category + 1, theta) > point) {
                category++;
            }
            sitting = sitting.answer(category);
        }
        return sitting.posterior(pool.dimensions().get(0)).score();
    }

    private static Finding judge(Occasion... occasions) {
        return Objects.requireNonNull(
                Findings.judge(Map.of("Mara", List.of(occasions))).get("Mara"));
    }

    private static Occasion on(double day, double theta, double error) {
        return new Occasion(day, new Score(theta, error, 8));
    }
}

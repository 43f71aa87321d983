package org.securebase.psychometrics.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.Scorer;

class LocalDependenceTest {
    private static final Map<List<String>, Double> ECR = Map.of(
            List.of("Q12", "Q16"), 0.47,
            List.of("Q33", "Q35"), 0.40,
            List.of("Q30", "Q32"), 0.41,
            List.of("Q25", "Q27"), 0.36,
            List.of("Q5", "Q11"), 0.31,
            List.of("Q2", "Q22"), 0.30);

    /** The published figures come from calibrations of other software; two decimals are given. */
    @Test
    void theEcrShowsItsKnownPairs() {
        for (int parity : new int[] {0, 1}) {
            EcrAnswers.read(parity).ifPresent(responses -> {
                ItemBank bank = Calibration.standard()
                        .withoutErrors()
                        .calibrate(responses, "either")
                        .bank();
                List<LocalDependence.Pair> strongest =
                        LocalDependence.of(bank, responses).pairs().subList(0, 3);
                for (LocalDependence.Pair pair : strongest) {
                    List<String> items = List.of(pair.first(), pair.second());
                    assertThat(ECR).containsKey(items);
                    assertThat(pair.q3()).isCloseTo(ECR.getOrDefault(items, Double.NaN), within(0.007));
                }
            });
        }
    }

    /** Against the definition, computed from scores and residuals one person after another. */
    @Test
    void itIsTheCorrelationOfResiduals() {
        SimulatedPeople people = new SimulatedPeople(21);
        ItemBank bank = people.bank(4, "anxiety");
        int[][] rows = people.withHoles(people.answers(bank, people.thetas(200)), 0.2);
        LocalDependence found = LocalDependence.of(bank, Responses.of(SimulatedPeople.ids(bank), rows));
        Scorer scorer = Scorer.of(bank, Grid.STANDARD);
        double[][] both = Arrays.stream(rows)
                .filter(row -> row[1] >= 0 && row[3] >= 0)
                .map(row -> {
                    double theta = scorer.score(row).theta();
                    return new double[] {
                        row[1] - bank.item(1).expected(theta),
                        row[3] - bank.item(3).expected(theta)
                    };
                })
                .toArray(double[][]::new);
        assertThat(found.q3(1, 3)).isCloseTo(correlation(both), within(1e-12));
        assertThat(found.q3(3, 1)).isEqualTo(found.q3(1, 3));
        assertThat(found.q3(2, 2)).isEqualTo(1);
    }

    private static double correlation(double[][] pairs) {
        double mx = Arrays.stream(pairs).mapToDouble(p -> p[0]).average().orElseThrow();
        double my = Arrays.stream(pairs).mapToDouble(p -> p[1]).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (double[] pair : pairs) {
            xy += (pair[0] - mx) * (pair[1] - my);
            xx += (pair[0] - mx) * (pair[0] - mx);
            yy += (pair[1] - my) * (pair[1] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }

    @Test
    void anItemAskedTwiceStandsOut() {
        SimulatedPeople people = new SimulatedPeople(22);
        ItemBank bank = people.bank(8, "anxiety");
        int[][] rows = people.answers(bank, people.thetas(1000));
        Responses plain = Responses.of(SimulatedPeople.ids(bank), rows);
        LocalDependence independent = LocalDependence.of(bank, plain);
        assertThat(independent.pairs().get(0).q3()).isLessThan(0.12);
        int last = bank.item(7).categories() - 1;
        for (int[] row : rows) {
            row[7] = row[0] * last / (bank.item(0).categories() - 1);
        }
        LocalDependence.Pair first = LocalDependence.of(bank, Responses.of(SimulatedPeople.ids(bank), rows))
                .pairs()
                .get(0);
        assertThat(List.of(first.first(), first.second())).containsExactly("a1", "a8");
        assertThat(first.q3()).isGreaterThan(0.3);
    }

    @Test
    void itemsThatNobodyAnsweredTogetherHaveNoFigure() {
        ItemBank bank = new SimulatedPeople(23).bank(2, "anxiety");
        LocalDependence never = LocalDependence.of(bank, Responses.of(SimulatedPeople.ids(bank), new int[][] {
            {0, -1}, {1, -1}, {-1, 0}, {-1, 1}
        }));
        assertThat(never.q3(0, 1)).isNaN();
        assertThat(never.pairs()).hasSize(1);
    }

    @Test
    void anAnswerThatTheBankDoesNotKnowIsRefused() {
        ItemBank bank = new SimulatedPeople(23).bank(1, "anxiety");
        Responses responses = Responses.of(List.of("a1"), new int[][] {{9}});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalDependence.of(bank, responses))
                .withMessageStartingWith("item a1 has categories 0 to ")
                .withMessageEndingWith("but somebody answered 9");
    }
}

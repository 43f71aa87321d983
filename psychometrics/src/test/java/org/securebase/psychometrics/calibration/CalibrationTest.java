package org.securebase.psychometrics.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.ItemBank;

class CalibrationTest {
    private static final List<String> ITEMS = List.of("warm", "worry");

    @Test
    void anItemThatEverybodyAnswersAlikeIsRefused() {
        Responses alike = Responses.of(ITEMS, new int[][] {{0, 2}, {1, 2}, {2, -1}});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.standard().calibrate(alike, "anxiety"))
                .withMessage("item worry: everybody chose category 2; at least two categories must be used");
    }

    @Test
    void anItemThatNobodyAnsweredIsRefused() {
        Responses empty = Responses.of(ITEMS, new int[][] {{0, -1}, {1, -1}});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.standard().calibrate(empty, "anxiety"))
                .withMessage("item worry: nobody answered it; at least two categories must be used");
    }

    @Test
    void aCategoryThatNobodyChoseIsRefusedUntilTheGapIsClosed() {
        SimulatedPeople people = new SimulatedPeople(8);
        ItemBank bank = people.bank(5, "anxiety");
        int[][] rows = people.answers(bank, people.thetas(300));
        IntStream.range(0, rows.length).forEach(p -> rows[p][0] = rows[p][0] == 0 ? 0 : rows[p][0] + 1);
        Responses gap = Responses.of(SimulatedPeople.ids(bank), rows);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.standard().calibrate(gap, "anxiety"))
                .withMessageStartingWith("item a1: nobody chose category 1 of 0 to ");
        assertThat(Calibration.standard()
                        .calibrate(gap.withoutGaps(), "anxiety")
                        .notices())
                .isEmpty();
    }

    @Test
    void threeDimensionsAndNoThreadAreRefused() {
        Responses three = Responses.of(List.of("a", "b", "c"), new int[][] {{0, 1, 0}, {1, 0, 1}});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.standard().calibrate(three, Function.identity()))
                .withMessageContaining("items measure 3 dimensions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.standard().threads(0))
                .withMessage("threads must be 1 to 256, not 0");
    }

    @Test
    void anItemKeyedTheWrongWayIsNamed() {
        SimulatedPeople people = new SimulatedPeople(5);
        ItemBank bank = people.bank(8, "anxiety");
        Responses keyed = Responses.of(SimulatedPeople.ids(bank), people.answers(bank, people.thetas(800)));
        Responses turned = keyed.reversed(List.of("a3"), keyed.categories(2) - 1);
        Calibrated right = Calibration.standard().calibrate(keyed, "anxiety");
        Calibrated wrong = Calibration.standard().calibrate(turned, "anxiety");
        assertThat(right.wronglyKeyed()).isEmpty();
        assertThat(wrong.wronglyKeyed()).containsExactly("a3");
        assertThat(wrong.notices()).singleElement().asString().startsWith("item a3 discriminates the wrong way (a = -");
        assertThat(wrong.logLikelihood()).isCloseTo(right.logLikelihood(), within(1e-7));
        assertThatIllegalArgumentException()
                .isThrownBy(wrong::bank)
                .withMessageStartingWith("item a3 discriminates the wrong way");
    }

    @Test
    void aListenerCanEndIt() {
        SimulatedPeople people = new SimulatedPeople(6);
        ItemBank bank = people.bank(6, "anxiety");
        Responses responses = Responses.of(SimulatedPeople.ids(bank), people.answers(bank, people.thetas(300)));
        Calibration impatient = Calibration.standard().telling(progress -> progress.iteration() < 2);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> impatient.calibrate(responses, "anxiety"))
                .withMessage("calibration cancelled after 2 iterations");
    }

    @Test
    void twoItemsThatRepeatEachOtherDoNotBreakIt() {
        int[][] rows = IntStream.range(0, 200)
                .mapToObj(p -> new int[] {p % 2, p % 2, (p / 2) % 2})
                .toArray(int[][]::new);
        Calibrated found = Calibration.standard().calibrate(Responses.of(List.of("a", "b", "c"), rows), "x");
        assertThat(found.logLikelihood()).isNotNaN();
        assertThat(found.notices()).isNotEmpty();
    }

    @Test
    void threadsChangeNothingThatMatters() {
        SimulatedPeople people = new SimulatedPeople(7);
        ItemBank anxiety = people.bank(6, "anxiety");
        double[] thetas = people.thetas(700);
        int[][] rows = people.withHoles(people.answers(anxiety, thetas), 0.1);
        Responses responses = Responses.of(SimulatedPeople.ids(anxiety), rows);
        Calibrated one = Calibration.standard().calibrate(responses, "anxiety");
        Calibrated three = Calibration.standard().threads(3).calibrate(responses, "anxiety");
        Calibrated again = Calibration.standard().threads(3).calibrate(responses, "anxiety");
        assertThat(three.logLikelihood()).isCloseTo(one.logLikelihood(), within(1e-9));
        for (int i = 0; i < 6; i++) {
            ItemEstimate item = three.items().get(i);
            assertThat(item.intercepts()).containsExactly(one.items().get(i).intercepts(), within(1e-9));
            assertThat(item.interceptErrors())
                    .containsExactly(one.items().get(i).interceptErrors(), within(1e-9));
            assertThat(item.intercepts()).containsExactly(again.items().get(i).intercepts());
            assertThat(item.interceptErrors())
                    .containsExactly(again.items().get(i).interceptErrors());
        }
    }

    @Test
    void threadsChangeNothingInTwoDimensionsEither() {
        Responses responses = correlatedPeople(new SimulatedPeople(17), 0.5, 400);
        Calibrated one = Calibration.standard().calibrate(responses, CalibrationTest::dimension);
        Calibrated two = Calibration.standard().threads(2).calibrate(responses, CalibrationTest::dimension);
        assertThat(two.logLikelihood()).isCloseTo(one.logLikelihood(), within(1e-9));
        assertThat(two.correlation().orElseThrow()).isCloseTo(one.correlation().orElseThrow(), within(1e-9));
        assertThat(two.correlationError().orElseThrow())
                .isCloseTo(one.correlationError().orElseThrow(), within(1e-9));
    }

    @Test
    void aCorrelationIsFoundWithinItsError() {
        for (double rho : new double[] {-0.6, 0, 0.5}) {
            Responses responses = correlatedPeople(new SimulatedPeople(18), rho, 1500);
            Calibrated found = Calibration.standard().calibrate(responses, CalibrationTest::dimension);
            double error = found.correlationError().orElseThrow();
            assertThat(error).isBetween(0.015, 0.05);
            assertThat(found.correlation().orElseThrow()).isCloseTo(rho, within(3 * error));
        }
    }

    /** The slope that the E-step gives, differenced, is the second derivative that Louis's formula gives. */
    @Test
    void informationIsTheSlopeOfTheGradient() {
        SimulatedPeople people = new SimulatedPeople(9);
        ItemBank bank = people.bank(5, "anxiety");
        int[][] rows = people.withHoles(people.answers(bank, people.thetas(300)), 0.2);
        Responses responses = Responses.of(SimulatedPeople.ids(bank), rows);
        try (Workers workers = new Workers(1)) {
            ItemSet items = ItemSet.of(responses, IntStream.range(0, 5).boxed().toList(), 0);
            double[] parameters = new double[items.end()];
            new StartingValues(responses).fill(items, parameters);
            check(new OneDimension(responses, items, Grid.STANDARD, workers), parameters);
        }
    }

    @Test
    void informationIsTheSlopeOfTheGradientInTwoDimensions() {
        Responses responses = correlatedPeople(new SimulatedPeople(10), 0.3, 200);
        try (Workers workers = new Workers(1)) {
            ItemSet first = ItemSet.of(responses, IntStream.range(0, 5).boxed().toList(), 0);
            ItemSet second =
                    ItemSet.of(responses, IntStream.range(5, 10).boxed().toList(), first.end());
            double[] parameters = new double[second.end() + 1];
            StartingValues values = new StartingValues(responses);
            values.fill(first, parameters);
            values.fill(second, parameters);
            parameters[second.end()] = 0.2;
            check(new TwoDimensions(responses, first, second, Grid.STANDARD, workers), parameters);
        }
    }

    private static void check(Marginal marginal, double[] parameters) {
        double[][] information = marginal.information(parameters);
        double[] gradient = marginal.at(parameters).gradient();
        for (int p = 0; p < parameters.length; p++) {
            Marginal.Point above = at(marginal, parameters, p, 1e-5);
            Marginal.Point below = at(marginal, parameters, p, -1e-5);
            assertThat((above.logLikelihood() - below.logLikelihood()) / 2e-5).isCloseTo(gradient[p], within(1e-4));
            for (int r = 0; r < parameters.length; r++) {
                double slope = (below.gradient()[r] - above.gradient()[r]) / 2e-5;
                assertThat(information[p][r]).isCloseTo(slope, within(1e-4));
            }
        }
    }

    private static Marginal.Point at(Marginal marginal, double[] parameters, int p, double step) {
        double[] moved = parameters.clone();
        moved[p] += step;
        return marginal.at(moved);
    }

    private static String dimension(String item) {
        return item.startsWith("a") ? "anxiety" : "closeness";
    }

    private static Responses correlatedPeople(SimulatedPeople people, double rho, int number) {
        ItemBank anxiety = people.bank(5, "anxiety");
        ItemBank closeness = people.bank(5, "closeness");
        double[] thetas = people.thetas(number);
        int[][] one = people.answers(anxiety, thetas);
        int[][] other = people.answers(closeness, people.correlated(thetas, rho));
        List<String> ids = java.util.stream.Stream.concat(
                        SimulatedPeople.ids(anxiety).stream(), SimulatedPeople.ids(closeness).stream())
                .toList();
        int[][] rows = IntStream.range(0, number)
                .mapToObj(p -> IntStream.concat(java.util.Arrays.stream(one[p]), java.util.Arrays.stream(other[p]))
                        .toArray())
                .toArray(int[][]::new);
        return Responses.of(ids, people.withHoles(rows, 0.1));
    }
}

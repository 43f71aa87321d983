package org.securebase.psychometrics.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;

class ItemFitTest {
    /** Values of scipy 1.17.1, stats.chi2.sf. */
    @ParameterizedTest
    @CsvSource({
        "0.001,1,0.9747728793699604",
        "3.841458820694124,1,0.04999999999999989",
        "1,2,0.6065306597126334",
        "20,2,4.539992976248486e-05",
        "5,10,0.8911780189141513",
        "18.307,10,0.05000058909139812",
        "60,10,3.6243009520614924e-09",
        "95,99,0.5950779044295179",
        "124.3,99,0.04356582571740261",
        "400,99,8.372893780664211e-38",
        "236.2,224,0.27504836371689245",
        "788.17,224,7.217314231594559e-64",
        "1030,1000,0.2485378502140807",
        "0.5,7,0.9994464813904249"
    })
    void upperTail(double value, int degrees, double tail) {
        assertThat(SummedScores.upperTail(value, degrees)).isCloseTo(tail, within(1e-11 * tail));
    }

    @Test
    void noDegreesNoTail() {
        assertThat(SummedScores.upperTail(3, 0)).isNaN();
        assertThat(SummedScores.upperTail(0, 4)).isEqualTo(1);
    }

    /**
     * With three items of two categories every summed score can be written out by hand; cells are large, so nothing is
     * joined.
     */
    @Test
    void aSmallTestMatchesTheFormulaWrittenOut() {
        ItemBank bank = ItemBank.of(
                List.of(Item.of("a", "x", 1.2, -0.5), Item.of("b", "x", 0.8, 0.1), Item.of("c", "x", 1.9, 0.4)));
        SimulatedPeople people = new SimulatedPeople(31);
        int[][] rows = people.answers(bank, people.thetas(4000));
        double chiSquare = 0;
        for (int score = 1; score <= 2; score++) {
            double persons = 0;
            double ones = 0;
            for (int[] row : rows) {
                boolean here = row[0] + row[1] + row[2] == score;
                persons += here ? 1 : 0;
                ones += here ? row[0] : 0;
            }
            double expected = share(bank, score);
            double observed = ones / persons;
            chiSquare += persons * Math.pow(observed - expected, 2) / (expected * (1 - expected));
        }
        ItemFit fit =
                ItemFit.of(bank, Responses.of(SimulatedPeople.ids(bank), rows)).get(0);
        assertThat(fit.chiSquare()).isCloseTo(chiSquare, within(1e-9));
        assertThat(fit.degrees()).isZero();
        assertThat(fit.persons()).isEqualTo(4000);
    }

    /** Of those with this summed score, the share that the model expects to have a 1 on the first item. */
    private static double share(ItemBank bank, int score) {
        double[] points = Grid.STANDARD.points();
        double[] prior = Grid.STANDARD.prior();
        double all = 0;
        double ones = 0;
        for (int pattern = 0; pattern < 8; pattern++) {
            if (Integer.bitCount(pattern) == score) {
                double p = 0;
                for (int q = 0; q < points.length; q++) {
                    p += prior[q]
                            * bank.item(0).probability(pattern & 1, points[q])
                            * bank.item(1).probability(pattern >> 1 & 1, points[q])
                            * bank.item(2).probability(pattern >> 2 & 1, points[q]);
                }
                all += p;
                ones += (pattern & 1) * p;
            }
        }
        return ones / all;
    }

    /** Under the model p values are spread evenly: about 5 % below .05, half below .5. */
    @Test
    void falseAlarmsAreAsRareAsPromised() {
        int alarms = 0;
        int half = 0;
        int all = 0;
        for (long seed = 100; seed < 140; seed++) {
            SimulatedPeople people = new SimulatedPeople(seed);
            ItemBank bank = people.bank(10, "anxiety");
            Responses responses = Responses.of(SimulatedPeople.ids(bank), people.answers(bank, people.thetas(1000)));
            ItemBank found = Calibration.standard()
                    .withoutErrors()
                    .calibrate(responses.withoutGaps(), "anxiety")
                    .bank();
            for (ItemFit fit : ItemFit.of(found, responses)) {
                alarms += fit.p() < 0.05 ? 1 : 0;
                half += fit.p() < 0.5 ? 1 : 0;
                all++;
            }
        }
        assertThat(alarms / (double) all).isBetween(0.02, 0.09);
        assertThat(half / (double) all).isBetween(0.40, 0.60);
    }

    /** An item that half of the people answer by chance does not follow the model. */
    @Test
    void anItemThatDoesNotFollowTheModelIsFound() {
        SimulatedPeople people = new SimulatedPeople(33);
        ItemBank bank = people.bank(12, "anxiety");
        double[] thetas = people.thetas(2000);
        int[][] rows = people.answers(bank, thetas);
        int top = bank.item(4).categories() - 1;
        for (int p = 0; p < rows.length; p++) {
            rows[p][4] = Math.abs(thetas[p]) > 1 ? top : 0;
        }
        Responses responses = Responses.of(SimulatedPeople.ids(bank), rows);
        assertThat(ItemFit.of(bank, responses).get(4).p()).isLessThan(1e-6);
    }

    @Test
    void peopleWithHolesDoNotCount() {
        SimulatedPeople people = new SimulatedPeople(34);
        ItemBank bank = people.bank(5, "anxiety");
        int[][] rows = people.answers(bank, people.thetas(500));
        rows[0][2] = -1;
        rows[1][0] = -1;
        ItemFit fit =
                ItemFit.of(bank, Responses.of(SimulatedPeople.ids(bank), rows)).get(0);
        assertThat(fit.persons()).isEqualTo(498);
    }
}

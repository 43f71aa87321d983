package org.securebase.psychometrics.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.ReferenceTable;

/** Whole adaptive tests, item by item, as mirtCAT and an independent program in numpy give them. */
class CatPathReferenceTest {
    private static final String SYNTHETIC = "irt-reference/synthetic/";

    @ParameterizedTest
    @CsvSource({
        "MI, mirtCAT, 50",
        "MI, numpy, 200",
        "MPWI, mirtCAT, 50",
        "MPWI, numpy, 200",
        "MEPV, numpy, 200",
        "MEPV, mirtCAT, 45"
    })
    void sameItemsInTheSameOrder(String rule, String software, int atLeast) {
        ReferenceTable.read(SYNTHETIC + "catpath_anxiety_se0.3_" + rule + "_" + software + ".csv")
                .ifPresent(expected -> {
                    int same = 0;
                    for (int row = 0; row < expected.size(); row++) {
                        same += matches(expected, row, rule) ? 1 : 0;
                    }
                    assertThat(same).isGreaterThanOrEqualTo(atLeast);
                });
    }

    private static boolean matches(ReferenceTable expected, int row, String rule) {
        ItemBank bank = ReferenceTable.read(SYNTHETIC + "bank_true.csv")
                .orElseThrow()
                .bank("")
                .dimension("anxiety");
        int[] answers = ReferenceTable.read(SYNTHETIC + "responses_200.csv")
                .orElseThrow()
                .answers(row, bank.items().stream().map(Item::id).toList(), 0);
        Pool pool = Pool.of(bank.items().stream().map(Candidate::of).toList(), new Grid(121, 6));
        Sitting sitting = Sitting.begin(pool, design(rule));
        while (!sitting.done()) {
            sitting = sitting.answer(answers[sitting.next().orElseThrow()]);
        }
        String path = sitting.responses().stream()
                .map(response -> String.valueOf(response.position() + 1))
                .collect(Collectors.joining(" "));
        boolean same = path.equals(expected.text(row, "items"));
        if (same) {
            assertThat(sitting.posterior("anxiety").mean()).isCloseTo(expected.number(row, "theta"), within(2e-6));
            assertThat(sitting.posterior("anxiety").standardDeviation())
                    .isCloseTo(expected.number(row, "se"), within(2e-6));
        }
        return same;
    }

    private static Design design(String rule) {
        Selection selection = List.of("MI", "MPWI").indexOf(rule) == 0
                ? Selection.maximumInformation()
                : rule.equals("MPWI") ? Selection.posteriorWeightedInformation() : Selection.minimumExpectedVariance();
        return new Design(Start.best(), Content.free(), selection, Estimate.separate(), Stop.atStandardError(.3));
    }
}

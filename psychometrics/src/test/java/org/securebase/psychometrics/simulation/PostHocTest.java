package org.securebase.psychometrics.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securebase.psychometrics.Banks;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.ReferenceTable;
import org.securebase.psychometrics.adaptive.Candidate;
import org.securebase.psychometrics.adaptive.Content;
import org.securebase.psychometrics.adaptive.Design;
import org.securebase.psychometrics.adaptive.Estimate;
import org.securebase.psychometrics.adaptive.Pool;
import org.securebase.psychometrics.adaptive.Selection;
import org.securebase.psychometrics.adaptive.Start;
import org.securebase.psychometrics.adaptive.Stop;

class PostHocTest {
    /** mirtCAT, asking about both until both are done, needs 17.04 and 7.81. */
    @ParameterizedTest
    @CsvSource({".3, 15.6", ".4, 7.4"})
    void askingOnlyWhereItIsStillUnsureSavesItems(double target, double most) {
        ReferenceTable.read("irt-reference/synthetic/responses_2000.csv").ifPresent(sheets -> {
            ItemBank bank = ReferenceTable.read("irt-reference/synthetic/bank_true.csv")
                    .orElseThrow()
                    .bank("");
            List<String> ids = bank.items().stream().map(Item::id).toList();
            List<int[]> people = IntStream.range(0, sheets.size())
                    .mapToObj(row -> sheets.answers(row, ids, 0))
                    .toList();
            Outcome outcome = new PostHoc(
                            pool(bank), design(Estimate.correlated(Grid.STANDARD, .4), Stop.atStandardError(target)))
                    .run(people, done -> {});
            double total = outcome.dimensions().stream()
                    .mapToDouble(Outcome.Summary::meanItems)
                    .sum();
            assertThat(total).isLessThanOrEqualTo(most);
            assertThat(outcome.dimensions())
                    .allSatisfy(summary ->
                            assertThat(summary.shareAtOrBelow(target)).isGreaterThan(.9));
        });
    }

    private static Pool pool(ItemBank bank) {
        return Pool.of(bank.items().stream().map(Candidate::of).toList(), Grid.STANDARD);
    }

    private static Design design(Estimate estimate, Stop stop) {
        return new Design(Start.best(), Content.free(), Selection.posteriorWeightedInformation(), estimate, stop);
    }

    @Test
    void peopleOfTheModelAreForetoldAsTheErrorsClaim() {
        ItemBank bank = Banks.drawn(4, 20, 5, "d");
        Random random = new Random(5);
        List<int[]> people = new ArrayList<>();
        for (int person = 0; person < 3000; person++) {
            people.add(Banks.answers(bank, random.nextGaussian(), random.nextLong()));
        }
        Outcome outcome =
                new PostHoc(pool(bank), design(Estimate.separate(), Stop.afterAsking(6))).run(people, done -> {});
        Outcome.Summary summary = outcome.dimensions().get(0);
        assertThat(summary.meanItems()).isEqualTo(6);
        assertThat(summary.withUnasked()).isCloseTo(summary.impliedWithUnasked(), within(.02));
        assertThat(summary.withFullScore()).isGreaterThan(summary.withUnasked());
        assertThat(outcome.exposure().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(6, within(1e-9));
    }

    @Test
    void itemsWithoutAnAnswerArePassedOver() {
        ItemBank bank = Banks.drawn(4, 6, 5, "d");
        int[] sheet = {-1, 2, -1, 3, -1, 1};
        Outcome outcome =
                new PostHoc(pool(bank), design(Estimate.separate(), Stop.afterAsking(6))).run(List.of(sheet), d -> {});
        assertThat(outcome.dimensions().get(0).meanItems()).isEqualTo(3);
    }

    @Test
    void aSheetOfTheWrongLengthIsRefused() {
        PostHoc postHoc =
                new PostHoc(pool(Banks.drawn(4, 6, 5, "d")), design(Estimate.separate(), Stop.afterAsking(6)));
        assertThatThrownBy(() -> postHoc.run(List.of(new int[5]), done -> {})).hasMessage("expected 6 answers, not 5");
    }
}

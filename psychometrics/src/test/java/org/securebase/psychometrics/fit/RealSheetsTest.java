package org.securebase.psychometrics.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.ReferenceTable;
import org.securebase.psychometrics.fit.Verdict.NotReadable;
import org.securebase.psychometrics.fit.Verdict.Reason;

/**
 * The whole ECR as real people answered it. Nobody knows who of them took care, so the share that is refused is no rate
 * of false alarms; only the straight-liners are known for what they are.
 */
class RealSheetsTest {
    private static final Set<Integer> REVERSED = Set.of(3, 15, 19, 22, 25, 27, 29, 31, 33, 35);

    @Test
    void everyStraightLinerIsFoundAndMostOthersAreRead() {
        var people = ReferenceTable.read("ecr/responses.csv");
        var parameters = ReferenceTable.read("irt-reference/ecr/bank_mirt_complete_rows.csv");
        if (people.isEmpty() || parameters.isEmpty()) {
            return;
        }
        ItemBank bank = parameters.get().bank("");
        int straight = 0;
        int found = 0;
        int others = 0;
        int refused = 0;
        for (String[] row : people.get().rows()) {
            List<Answer> sheet = sheet(row, bank);
            if (sheet.size() == 36 && sheet.stream().map(Answer::raw).distinct().count() == 1) {
                straight++;
                found += isRefusedFor(sheet, Reason.SAME_ANSWER) ? 1 : 0;
            } else if (sheet.size() == 36 && ++others <= 3000) {
                refused += PersonFit.of(sheet).verdict() instanceof NotReadable ? 1 : 0;
            }
        }
        System.out.printf(
                "person fit, real ECR: %d of %d straight-liners found; of 3000 others %.1f %% not readable%n",
                found, straight, refused / 30.0);
        assertThat(found).isEqualTo(straight).isGreaterThan(50);
        assertThat(refused).isBetween(100, 330);
    }

    private static List<Answer> sheet(String[] row, ItemBank bank) {
        List<Answer> answers = new ArrayList<>();
        IntStream.rangeClosed(1, 36).forEach(number -> {
            int raw = Integer.parseInt(row[number - 1]) - 1;
            if (raw >= 0) {
                Item item = bank.item(bank.position("Q" + number).orElseThrow());
                boolean reversed = REVERSED.contains(number);
                answers.add(new Answer(item, reversed ? 4 - raw : raw, reversed));
            }
        });
        return answers;
    }

    private static boolean isRefusedFor(List<Answer> sheet, Reason reason) {
        return PersonFit.of(sheet).verdict() instanceof NotReadable refused
                && refused.reasons().contains(reason);
    }
}

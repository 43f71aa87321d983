package org.securebase.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scores worked out elsewhere for a few answers to ECR items: 61 points on [-5, 5], answers keyed and counted from 1. The
 * parameters and where they are from: ecr-us-18-30.csv.
 */
class GoldenScoresTest {
    private static final ItemBank ECR = bank();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anxiety   | ''                   | 0       | 1.0000",
                "anxiety   | 8:5                  | 1.1488  | .7396",
                "anxiety   | 8:2 2:4 6:3 18:5     | -.1531  | .4246",
                "avoidance | 9:1 17:1 23:1 7:1    | -1.7169 | .5363",
                "avoidance | 9:3 17:3 23:3 7:3    | .5018   | .3055",
                "avoidance | 9:5 17:5 23:5 7:5    | 2.4817  | .4790",
                "avoidance | 9:2 3:2 27:1 17:3    | -.2369  | .3800"
            })
    void aFewAnswers(String dimension, String answers, double theta, double error) {
        ItemBank bank = ECR.dimension(dimension);
        int[] sheet = new int[bank.size()];
        Arrays.fill(sheet, Scorer.NOT_ASKED);
        Arrays.stream(answers.split(" ")).filter(answer -> !answer.isBlank()).forEach(answer -> {
            String[] parts = answer.split(":");
            sheet[bank.position(parts[0]).orElseThrow()] = Integer.parseInt(parts[1]) - 1;
        });
        check(bank, sheet, theta, error);
    }

    @ParameterizedTest
    @CsvSource({"anxiety, -.2346, .2178", "avoidance, .5374, .1730"})
    void theMiddleAnswerThroughout(String dimension, double theta, double error) {
        ItemBank bank = ECR.dimension(dimension);
        int[] sheet = new int[bank.size()];
        Arrays.fill(sheet, 2);
        check(bank, sheet, theta, error);
    }

    private static void check(ItemBank bank, int[] sheet, double theta, double error) {
        Score score = Scorer.of(bank, new Grid(61, 5)).score(sheet);
        assertThat(score.theta()).isCloseTo(theta, within(1e-3));
        assertThat(score.standardError()).isCloseTo(error, within(1e-3));
    }

    private static ItemBank bank() {
        var stream = Objects.requireNonNull(GoldenScoresTest.class.getResourceAsStream("ecr-us-18-30.csv"));
        List<Item> items = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> Character.isDigit(line.charAt(0)))
                .map(line -> item(line.split(",")))
                .toList();
        return ItemBank.of(items);
    }

    private static Item item(String[] cells) {
        double[] thresholds =
                Arrays.stream(cells).skip(3).mapToDouble(Double::parseDouble).toArray();
        return Item.of(cells[0], cells[1], Double.parseDouble(cells[2]), thresholds);
    }
}

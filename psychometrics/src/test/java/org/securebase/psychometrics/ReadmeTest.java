package org.securebase.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.securebase.psychometrics.adaptive.Candidate;
import org.securebase.psychometrics.adaptive.Design;
import org.securebase.psychometrics.adaptive.Pool;
import org.securebase.psychometrics.adaptive.Sitting;
import org.securebase.psychometrics.adaptive.Stop;
import org.securebase.psychometrics.calibration.Calibrated;
import org.securebase.psychometrics.calibration.Calibration;
import org.securebase.psychometrics.calibration.Responses;

/** The examples of the README do what it says, and stand there as they stand here. */
class ReadmeTest {

    @Test
    void theExamplesWork() {
        // README: Score
        Item calm = Item.of("CALM", "trust", 1.8, -1.2, -0.3, 0.6, 1.7);
        Item near = Item.of("NEAR", "trust", 1.3, -0.8, 0.2, 1.1, 2.0);
        ItemBank bank = ItemBank.of(List.of(calm, near));

        Score score = Scorer.of(bank, Grid.STANDARD).score(new int[] {3, 2});
        // end
        assertThat(score.theta()).isBetween(.5, 1.0);
        assertThat(score.items()).isEqualTo(2);

        // README: Sit adaptively
        Pool pool = Pool.of(bank.items().stream().map(Candidate::of).toList(), Grid.STANDARD);
        Sitting sitting = Sitting.begin(pool, Design.plain(Stop.usual(.40)));
        while (!sitting.done()) {
            Item next = pool.bank().item(sitting.next().orElseThrow());
            sitting = sitting.answer(ask(next));
        }
        // end
        assertThat(sitting.posterior("trust").items()).isEqualTo(2);

        int[][] rows = rows();
        // README: Calibrate
        Responses responses = Responses.of(List.of("CALM", "NEAR", "LEAN"), rows);
        Calibrated calibrated = Calibration.standard().threads(2).calibrate(responses, "trust");
        ItemBank estimated = calibrated.bank();
        // end
        assertThat(estimated.item(0).discrimination()).isBetween(1.0, 3.0);
    }

    private static int ask(Item item) {
        return item.id().equals("CALM") ? 3 : 2;
    }

    private static int[][] rows() {
        ItemBank bank = Banks.drawn(3, 3, 4, "trust");
        Random random = new Random(3);
        return random.doubles(2000)
                .mapToObj(draw -> Banks.answers(bank, random.nextGaussian(), random.nextLong()))
                .toArray(int[][]::new);
    }

    @Test
    void theReadmeShowsThem() throws IOException {
        String here = Files.readString(Path.of("src/test/java/org/securebase/psychometrics/ReadmeTest.java"));
        String readme = Files.readString(Path.of("README.md"));
        List<String> examples = Arrays.stream(here.split("// README: "))
                .skip(1)
                .limit(3)
                .map(ReadmeTest::example)
                .toList();
        assertThat(examples).hasSize(3).allSatisfy(example -> assertThat(readme).contains(example));
    }

    /** From the line after the marker to the end marker, with the indentation of the method taken off. */
    private static String example(String text) {
        return text.lines()
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end"))
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .collect(Collectors.joining("\n"));
    }
}

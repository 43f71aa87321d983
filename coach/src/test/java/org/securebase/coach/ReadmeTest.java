package org.securebase.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.securebase.coach.listening.Heard;
import org.securebase.coach.listening.Listening;
import org.securebase.coach.model.LinearModel;

/** The examples of the README do what it says, and stand there as they stand here. */
class ReadmeTest {
    private final List<Problem> told = new ArrayList<>();

    @Test
    void theExamplesWork() {
        // README: Read a message
        Coach coach = Coach.english().asking(LinearModel.english());
        Reading reading = coach.read("You never listen to me. Thank you for the soup.", Relation.PARTNER);

        for (Mark mark : reading.marks()) {
            tell(mark.problem(), mark.span(), mark.why(), mark.evidence());
        }
        List<Credit> credits = reading.credits();
        // end
        assertThat(told).contains(Problem.ABSOLUTE);
        assertThat(credits).extracting(Credit::merit).containsExactly(Merit.GRATITUDE);

        // README: Offer another way to say it
        Rewording rewording = reading.rewordings().get(0);
        String instead = rewording.text();
        boolean whole = rewording.isWhole();
        // end
        assertThat(instead).startsWith("When you don't listen to me, I feel");
        assertThat(whole).isTrue();

        // README: Hear a reply
        Listening listening = Listening.english();
        Heard heard = listening.hear("They gave the job to someone else.", "That sounds disappointing. What now?");
        // end
        assertThat(heard.moves()).extracting(Heard.Made::move).contains(Move.REFLECTED_FEELING);
    }

    private void tell(Problem problem, Span span, String why, Evidence evidence) {
        assertThat(span.length()).isPositive();
        assertThat(why).isNotBlank();
        assertThat(evidence).isNotNull();
        told.add(problem);
    }

    @Test
    void theReadmeShowsThem() throws IOException {
        String here = Files.readString(Path.of("src/test/java/org/securebase/coach/ReadmeTest.java"));
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

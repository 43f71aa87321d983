package org.securebase.coach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The messages that the model learns from are what their README says. */
class CorpusTest {
    private static final Path FOLDER = Path.of("corpus");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** "k" is said in two of the files. */
    private static final int SAID_TWICE = 1;

    private final List<JsonNode> messages = files().flatMap(CorpusTest::lines).toList();

    @Test
    void isLargeEnough() {
        assertThat(files().filter(file -> file.getFileName().toString().startsWith("own_"))
                        .flatMap(CorpusTest::lines))
                .hasSizeGreaterThanOrEqualTo(12_000);
        assertThat(messages).hasSizeGreaterThanOrEqualTo(16_000);
    }

    @Test
    void everyQuoteIsInItsTextAndEveryLabelIsKnown() {
        Set<String> problems = Problem.named().map(Problem::tag).collect(Collectors.toSet());
        Set<String> merits = Stream.of(Merit.values()).map(Merit::tag).collect(Collectors.toSet());
        assertThat(messages).allSatisfy(message -> {
            check(message, "marks", problems);
            check(message, "credits", merits);
        });
    }

    private static void check(JsonNode message, String field, Set<String> labels) {
        for (JsonNode one : message.required(field)) {
            assertThat(one.required("label").asText()).isIn(labels);
            assertThat(one.required("quote").asText()).isNotEmpty();
            assertThat(message.required("text").asText())
                    .contains(one.required("quote").asText());
        }
    }

    @Test
    void everyRelationIsKnown() {
        assertThat(messages)
                .allSatisfy(message -> assertThat(
                                Relation.tagged(message.required("relation").asText()))
                        .isPresent());
    }

    @Test
    void noMessageIsThereTwice() {
        assertThat(messages)
                .extracting(message -> message.required("id").asText())
                .doesNotHaveDuplicates();
        long texts = messages.stream().map(CorpusTest::text).distinct().count();
        assertThat(texts).isGreaterThanOrEqualTo(messages.size() - SAID_TWICE);
    }

    @Test
    void nothingIsLearnedThatIsKeptForMeasuring() {
        Set<String> learned = messages.stream().map(CorpusTest::text).collect(Collectors.toSet());
        assertThat(files("held_\\d+\\.jsonl").flatMap(CorpusTest::lines))
                .hasSizeGreaterThan(900)
                .noneMatch(message -> learned.contains(text(message)));
    }

    private static String text(JsonNode message) {
        return message.required("text").asText();
    }

    private static Stream<Path> files() {
        return files("(train|own)_\\d+\\.jsonl");
    }

    private static Stream<Path> files(String pattern) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches(pattern)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(CorpusTest::json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

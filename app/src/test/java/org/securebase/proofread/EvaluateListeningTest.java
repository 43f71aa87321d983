package org.securebase.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the comparison prints, on files small enough to count by hand, and on our own corpus. */
class EvaluateListeningTest {
    private static final Path CORPUS = Path.of("../coach/corpus");
    private static final String DIALOGUES =
            "transcript_id,mi_quality,interlocutor,utterance_text,main_therapist_behaviour\n";
    private static final String RATINGS =
            "lend_an_ear_conversation_id,annotation_method,validating_emotions,demonstrating_understanding,"
                    + "encouraging_elaboration,advice_giving,dismissing_emotions,self_oriented\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void countsLabelsFoundMissedAndInvented() throws IOException {
        Path file = write("some.jsonl", """
                {"disclosure":"partner-dog","text":"You should rest.","moves":[{"quote":"You should rest","move":"advised"}]}
                {"disclosure":"partner-dog","text":"You should go.","moves":[]}
                {"disclosure":"partner-dog","text":"A walk would do you good.","moves":[{"quote":"A walk","move":"advised"}]}
                """);
        assertThat(run("--json", file)).isZero();
        JsonNode advised = json().path("rows").get(4);
        assertThat(advised.path("label").asString()).isEqualTo("advised");
        assertThat(advised.path("n").asInt()).isEqualTo(2);
        assertThat(advised.path("precision").asDouble()).isEqualTo(.5);
        assertThat(advised.path("recall").asDouble()).isEqualTo(.5);
    }

    @Test
    void readsDialoguesTurnByTurn() throws IOException {
        Path file = write("dialogues.csv", DIALOGUES + """
                1,high,client,I drank again on Friday.,n/a
                1,high,therapist,So you drank on Friday.,reflection
                1,high,client,Yes.,n/a
                1,high,therapist,How was it?,question
                2,low,therapist,You should stop.,therapist_input
                """);
        assertThat(run(file)).isZero();
        assertThat(out.toString())
                .contains("all dialogues of dialogues.csv, turns (3)", "good counselling", "poor counselling")
                .containsPattern("reflection +1 +1.000 +1.000 +1.000")
                .containsPattern("macro +1.000");
    }

    @Test
    void comparesConversationsByRankWithTheRaters() throws IOException {
        Path talks = write("talks.csv", """
                conversation_id,full_conversation
                a,"Seeker: I am sad
                Supporter: How was it?"
                b,"Seeker: I am sad
                Supporter: You should rest."
                """);
        Path ratings = write(
                "ratings.csv",
                RATINGS
                        + "a,expert1,1,1,5,1,1,1\nb,expert1,2,2,1,4,2,2\na,expert2,1,1,4,2,2,1\nb,expert2,3,2,2,5,1,2\n");
        assertThat(run("--json", ratings, talks)).isZero();
        JsonNode asks = json().path("rows").get(2);
        assertThat(asks.path("rating").asString()).isEqualTo("encouraging_elaboration");
        assertThat(asks.path("spearman").asDouble()).isEqualTo(1);
        assertThat(json().path("rows").get(4).path("betweenRaters").asDouble()).isEqualTo(-1);
        assertThat(run(talks)).isEqualTo(1);
        assertThat(err.toString()).contains("ratings and conversations are needed together");
    }

    @Test
    void saysWhatIsWrongWithAFileAndQuotesNothing() throws IOException {
        assertThat(run(folder.resolve("none.jsonl"))).isEqualTo(1);
        assertThat(run(write("bad.jsonl", "{}\n"))).isEqualTo(1);
        assertThat(run(write("worse.jsonl", "{secret\n"))).isEqualTo(1);
        assertThat(run(write(
                        "move.jsonl", "{\"disclosure\":\"partner-dog\",\"text\":\"x\",\"moves\":[{\"move\":\"y\"}]}")))
                .isEqualTo(1);
        assertThat(run(write("empty.csv", "a,b\n"))).isEqualTo(1);
        assertThat(err.toString())
                .contains("cannot read", "bad.jsonl, line 1", "worse.jsonl, line 1 is not JSON", "is none of those")
                .contains("empty.csv has no rows")
                .doesNotContain("secret");
    }

    @Test
    void leavesWhatCannotBeSaidOpen() throws IOException {
        Path file = write(
                "some.jsonl",
                "\uFEFF{\"disclosure\":\"partner-dog\",\"text\":\"You should rest.\","
                        + "\"moves\":[{\"quote\":\"You should rest\",\"move\":\"advised\"}]}\n");
        assertThat(run("--json", file)).isZero();
        assertThat(json().path("macroF1").asDouble()).isEqualTo(1);
        JsonNode minimised = json().path("rows").get(5);
        assertThat(minimised.path("label").asString()).isEqualTo("minimised");
        assertThat(minimised.path("precision").isNull()).isTrue();
        assertThat(minimised.path("f1").isNull()).isTrue();
        assertThat(run(file)).isZero();
        assertThat(out.toString()).containsPattern("minimised +0 +– +– +–");
    }

    @Test
    void countsWhatWasNeverFoundAsNought() throws IOException {
        Path file = write("some.jsonl", """
                {"disclosure":"partner-dog","text":"You should rest.","moves":[{"quote":"You should rest","move":"advised"}]}
                {"disclosure":"partner-dog","text":"A walk.","moves":[{"quote":"A walk","move":"minimised"}]}
                """);
        assertThat(run("--json", file)).isZero();
        assertThat(json().path("rows").get(5).path("precision").isNull()).isTrue();
        assertThat(json().path("rows").get(5).path("f1").asDouble(1)).isZero();
        assertThat(json().path("macroF1").asDouble()).isEqualTo(.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "` `                                     @ holds no replies",
                "{\"disclosure\":\"partner-dog\",\"text\":\"secret\"} @ line 1: \"moves\" is missing, or is not a list",
                "{\"disclosure\":\"partner-dog\",\"text\":\"secret\",\"moves\":7} @ line 1: \"moves\" is missing, or is not a list",
                "{\"disclosure\":\"partner-dog\",\"text\":\"secret\",\"moves\":[{\"quote\":\"no\",\"move\":\"advised\"}]} "
                        + "@ line 1: a \"quote\" in \"moves\" is not in the \"text\"",
            })
    void refusesRepliesThatAreNotLabelled(String line, String complaint) throws IOException {
        assertThat(run(write("bad.jsonl", line))).isEqualTo(1);
        assertThat(err.toString()).contains("bad.jsonl").contains(complaint).doesNotContain("secret");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a,5,0", "a,,1", "a,secret,1", "a,NaN,1", "b,5,1"})
    void refusesRatingsThatAreNoNumbersOrOfOtherConversations(String id, String rating, int code) throws IOException {
        Path talks = write(
                "talks.csv", "conversation_id,full_conversation\na,\"Seeker: I am sad\nSupporter: How was it?\"\n");
        Path ratings =
                write("ratings.csv", RATINGS + id + ",expert1,1,1,5,1,1," + (rating == null ? "" : rating) + "\n");
        assertThat(run(ratings, talks)).isEqualTo(code);
        if (code == 0) {
            assertThat(out.toString()).contains("rated conversations (1)").containsPattern("self_oriented.* –  +–");
        } else {
            assertThat(err.toString().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .containsPattern(
                                    "ratings.csv, line 2: \"self_oriented\" is not a number|no conversation that has a reply")
                            .doesNotContain("secret"));
        }
    }

    @Test
    void refusesATableThatIsNotUtf8OrWithoutATurnToHear() throws IOException {
        Path table = write("dialogues.csv", DIALOGUES + "1,high,client,I drank again on Friday.,n/a\n");
        assertThat(run(table)).isEqualTo(1);
        Path latin = Files.write(folder.resolve("latin.csv"), new byte[] {'a', '\n', (byte) 0xe9, '\n'});
        assertThat(run(latin)).isEqualTo(1);
        assertThat(err.toString()).contains("holds no turn of a counsellor", "latin.csv as text in UTF-8");
    }

    /** What docs/coach/listening.md claims must hold of the rules as they are. */
    @Test
    void hearsTheOwnCorpusAsWellAsTheDocumentSays() {
        assertThat(run("--json", CORPUS.resolve("replies.jsonl"), CORPUS.resolve("replies-later.jsonl")))
                .isZero();
        JsonNode found = JsonMapper.shared().readTree(out.toString());
        assertThat(found.get(0).path("size").asInt()).isGreaterThanOrEqualTo(400);
        assertThat(found.get(0).path("macroF1").asDouble()).isGreaterThan(.92);
        assertThat(found.get(1).path("macroF1").asDouble()).isGreaterThan(.78);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString()).get(0);
    }

    private int run(Object... arguments) {
        CommandLine line =
                new CommandLine(new CoachCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
        String[] words = Stream.concat(
                        Stream.of("evaluate-listening"), Stream.of(arguments).map(String::valueOf))
                .toArray(String[]::new);
        return line.execute(words);
    }
}

package org.securebase.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.coach.rules.RuleBook;
import org.securebase.coach.rules.RuleReader;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Check, evaluate, train and lint, on files small enough to count by hand. */
class CoachCommandTest {
    private static final String LABELLED = """
            {"id":"1","relation":"partner","text":"You never listen.","marks":[{"quote":"You never listen","label":"absolute"}],"credits":[]}
            {"id":"2","relation":"friend","text":"Dinner is ready. Come when you like.","marks":[],"credits":[]}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void checkSaysWhatMayHurtAndEndsWithThree() throws IOException {
        Path message = write("message.txt", "You never listen. Thank you for cooking.");
        assertThat(run("check", message)).isEqualTo(3);
        assertThat(out.toString()).contains("- absolute: \"You never listen", "+ gratitude: \"");
    }

    @Test
    void checkOfAKindMessageEndsWithNothing() throws IOException {
        assertThat(run("check", "--relation", "friend", write("kind.txt", "Dinner is ready. Come when you like.")))
                .isZero();
    }

    @Test
    void checkPrintsJson() throws IOException {
        run("check", "--json", write("message.txt", "You never listen."));
        JsonNode mark =
                JsonMapper.shared().readTree(out.toString()).path("marks").path(0);
        assertThat(mark.path("problem").asString()).isEqualTo("ABSOLUTE");
        assertThat(mark.path("span").path("start").asInt()).isZero();
    }

    @Test
    void evaluateCountsMessagesSpansAndLabels() throws IOException {
        assertThat(run("evaluate", "--json", write("set.jsonl", LABELLED))).isZero();
        JsonNode figures = JsonMapper.shared().readTree(out.toString());
        for (String table : new String[] {"messages", "spans"}) {
            assertThat(figures.path(table).path("recall").asDouble()).as(table).isEqualTo(1);
        }
        assertThat(figures.path("messages").path("precision").asDouble()).isEqualTo(1);
        assertThat(figures.path("labels").path("absolute").path("f1").asDouble())
                .isEqualTo(1);
        assertThat(figures.path("labels").properties()).hasSize(24);
    }

    @Test
    void evaluatePrintsTheSecondAnnotatorBeside() throws IOException {
        Path set = write("set.jsonl", LABELLED);
        assertThat(run("evaluate", set, "--second", set)).isZero();
        assertThat(out.toString())
                .contains("the coach, 2 messages", "the second annotator, 2 messages", "(2 sentences)")
                .containsPattern("messages +1\\.000 \\[1\\.00, 1\\.00\\]");
    }

    @Test
    void theSecondAnnotatorNeedNotRepeatTheTexts() throws IOException {
        Path set = write("set.jsonl", LABELLED);
        Path labels = write("labels.jsonl", LABELLED.replaceAll("\"text\":\"[^\"]*\",", ""));
        assertThat(run("evaluate", set, "--second", labels)).isZero();
        assertThat(out.toString()).contains("the second annotator, 2 messages");
        assertThat(run("evaluate", labels)).isEqualTo(1);
    }

    @Test
    void trainWritesTheSameBytesEachTime() throws IOException {
        write("train_1.jsonl", LABELLED);
        write("own_1.jsonl", LABELLED);
        Path one = folder.resolve("one.bin");
        Path other = folder.resolve("other.bin");
        assertThat(run("train", "--corpus", folder, "--out", one)).isZero();
        assertThat(run("train", "--corpus", folder, "--out", other)).isZero();
        assertThat(one).hasSameBinaryContentAs(other);
        assertThat(out.toString()).contains("4 messages of 2 hands");
    }

    @Test
    void crossValidateReadsEachHandWithAModelOfTheOthers() throws IOException {
        for (String hand : new String[] {"train_1.jsonl", "train_2.jsonl", "own_1.jsonl"}) {
            write(hand, LABELLED);
        }
        assertThat(run("cross-validate", "--corpus", folder)).isZero();
        assertThat(out.toString())
                .containsPattern("own_1.jsonl +2 +1\\.000 / 1\\.000")
                .containsPattern("all +6 +1\\.000 / 1\\.000")
                .containsPattern("absolute +1\\.000")
                .contains("mean distance");
    }

    /**
     * Each hand has an insult and a greeting of its own in the same sentence, as often as it takes to learn them: whoever
     * learned from them would tell them apart, and whoever did not can't.
     */
    @Test
    void crossValidateLearnsNothingFromTheHandThatItReads() throws IOException {
        for (String[] words : new String[][] {{"zorg", "fimm"}, {"blint", "drane"}, {"quab", "stelp"}}) {
            write(
                    "own_" + words[0] + ".jsonl",
                    ("{\"text\":\"Hey " + words[0] + "\",\"marks\":[{\"quote\":\"" + words[0]
                                    + "\",\"label\":\"contempt\"}]}\n{\"text\":\"Hey " + words[1] + "\"}\n")
                            .repeat(12));
        }
        assertThat(run("cross-validate", "--corpus", folder)).isZero();
        assertThat(out.toString()).containsPattern("all +72 ").doesNotContainPattern("all +72 +1\\.000 / 1\\.000");
    }

    @Test
    void crossValidateNeedsThreeHands() throws IOException {
        write("train_1.jsonl", LABELLED);
        write("train_2.jsonl", LABELLED);
        assertThat(run("cross-validate", "--corpus", folder)).isEqualTo(1);
        assertThat(err.toString()).contains("at least three files");
    }

    @Test
    void lintNamesRulesThatNeverFireAndThinksNoWorseOfThem() throws IOException {
        write("train_1.jsonl", LABELLED);
        write("own_1.jsonl", LABELLED);
        assertThat(run("lint", "--corpus", folder)).isZero();
        assertThat(out.toString())
                .containsPattern("\\d+ rules, on 4 messages")
                .contains("A notice, not a fault")
                .doesNotContain("one of them can go");
    }

    @Test
    void lintEndsWithOneWhenTwoRulesOfALabelAreOne() {
        assertThat(lint(rule("A", "absolute", "never") + rule("B", "absolute", "never")))
                .isEqualTo(1);
        assertThat(out.toString()).containsPattern("3  A +B +absolute: one of them can go");
    }

    @Test
    void lintOnlyNamesRulesOfTwoLabelsThatAreOne() {
        assertThat(lint(rule("A", "absolute", "never")
                        + rule("B", "criticism", "never")
                        + rule("C", "absolute", "ever")))
                .isZero();
        assertThat(out.toString())
                .containsPattern("own examples: 1\\R.*\\R  C +absolute")
                .containsPattern("3  A +B +absolute, criticism");
    }

    @Test
    void lintNeedsAFolderThatItCanRead() {
        assertThat(run("lint", "--corpus", folder.resolve("none"))).isEqualTo(1);
        assertThat(run("lint", "--corpus", folder)).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("securebase: "));
    }

    private int lint(String categories) {
        byte[] file = ("<rules>" + categories + "</rules>").getBytes(StandardCharsets.UTF_8);
        LintTool tool = new LintTool(() -> RuleBook.of(RuleReader.read(new ByteArrayInputStream(file))));
        return new CommandLine(tool).setOut(new PrintWriter(out, true)).execute();
    }

    private static String rule(String id, String label, String word) {
        return "<category id='%1$s' label='%2$s'><rule id='%1$s'><pattern><token>%3$s</token></pattern><message>m</message>"
                        .formatted(id, label, word)
                + "<example>You %1$s rang.</example><example>You %1$s wrote.</example><example>You %1$s sat.</example></rule></category>"
                        .formatted(word);
    }

    @Test
    void probeTellsHowMuchIsMarkedInEachGroup() throws IOException {
        Path table = write(
                "lines.csv", "mood,said\ncross,You never listen to me.\ncalm,Dinner is ready. Come when you like.\n");
        assertThat(run("probe", table, "--text", "said", "--by", "mood")).isZero();
        assertThat(out.toString())
                .containsPattern("calm +1 +2 +0\\.0% +0\\.0")
                .containsPattern("cross +1 +1 +100\\.0% +1000\\.0")
                .contains("area under the curve 1.000");
        assertThat(run("probe", table, "--text", "said", "--by", "weather")).isEqualTo(1);
        assertThat(err.toString()).contains("has no column weather");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "                                                             @ holds no messages",
                "{secret                                                      @ line 1 is not JSON",
                "7                                                            @ line 1: \"text\" is missing",
                "{\"id\":\"1\"}                                               @ line 1: \"text\" is missing",
                "{\"text\":8}                                                 @ line 1: \"text\" is missing",
                "{\"text\":\"secret\",\"marks\":7}                            @ line 1: \"marks\" is not a list",
                "{\"text\":\"secret\",\"marks\":[{\"quote\":\"no\",\"label\":\"threat\"}]}     @ line 1: a \"quote\" in \"marks\"",
                "{\"text\":\"secret\",\"marks\":[{\"quote\":\"s\",\"label\":\"need\"}]}        @ line 1: a \"label\" in \"marks\"",
                "{\"text\":\"secret\",\"marks\":[{\"quote\":\"s\",\"label\":\"may_land_hard\"}]} @ line 1: a \"label\" in \"marks\"",
                "{\"text\":\"secret\",\"credits\":[{\"quote\":\"s\",\"label\":\"threat\"}]}    @ line 1: a \"label\" in \"credits\"",
                "{\"text\":\"a\"}|{\"text\":\"b\",\"credits\":[{}]}           @ line 2: a \"label\" in \"credits\"",
            })
    void saysInOneLineWhichLineAndFieldIsWrong(String text, String complaint) throws IOException {
        Path bad = write("bad.jsonl", text == null ? "" : text.replace('|', '\n'));
        assertThat(run("evaluate", bad)).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("securebase: " + bad.getParent())
                        .contains(complaint)
                        .doesNotContain("secret"));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        Path broken = Files.write(folder.resolve("broken.jsonl"), new byte[] {'{', (byte) 0xff});
        for (Path path : new Path[] {folder, folder.resolve("none"), broken}) {
            assertThat(run("evaluate", path)).isEqualTo(1);
            assertThat(run("check", path)).isEqualTo(1);
        }
        assertThat(err.toString().lines()).hasSize(6).allMatch(line -> line.startsWith("securebase: cannot read "));
    }

    @Test
    void refusesARelationThatThereIsNot() throws IOException {
        assertThat(run("check", "--relation", "boss", write("some.txt", "Hello.")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("--relation");
    }

    @Test
    void trainNeedsTwoHandsAndAPlaceToWriteTo() throws IOException {
        write("train_1.jsonl", LABELLED);
        assertThat(run("train", "--corpus", folder, "--out", folder.resolve("w.bin")))
                .isEqualTo(1);
        write("own_1.jsonl", LABELLED);
        assertThat(run("train", "--corpus", folder, "--out", folder)).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "evaluate", "evaluate-listening", "train", "cross-validate", "lint", "probe"})
    void everyCommandExplainsItself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: coach " + command);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private int run(Object... arguments) {
        CommandLine line = new CommandLine(new CoachCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return line.execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    }
}

package org.securebase.proofread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.securebase.coach.Span;
import org.securebase.coach.evaluation.LabelledSpan;
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
    void checkOffersOtherWordsAndLeavesDotsForWhatItDoesNotKnow() throws IOException {
        run("check", write("own.txt", "You never listen to me."));
        assertThat(out.toString()).contains("Perhaps: When you don't listen to me, I feel");
        run("check", write("open.txt", "You never bloody do."));
        assertThat(out.toString()).contains("Perhaps: I feel hurt each time ...");
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
    void checkReadsTheSameFromAFileAndFromStandardInput() throws IOException {
        Path message = write("message.txt", "\uFEFFYou never listen.");
        assertThat(run("check", "--json", message)).isEqualTo(3);
        String fromFile = out.toString();
        out.getBuffer().setLength(0);
        assertThat(check(Files.readAllBytes(message), "--json", "-")).isEqualTo(3);
        assertThat(out.toString()).isEqualTo(fromFile).containsPattern("\"start\" : 0\\b");
    }

    @Test
    void checkRefusesBytesThatAreNoUtf8AndATextTooLongWhereverTheyComeFrom() throws IOException {
        assertThat(check(new byte[] {'H', 'i', (byte) 0xff}, "-")).isEqualTo(1);
        assertThat(check("Ah. ".repeat(50_001).getBytes(StandardCharsets.UTF_8), "-"))
                .isEqualTo(1);
        assertThat(check(new byte[1_000_000], "-")).isEqualTo(1);
        assertThat(run("check", write("long.txt", "Ah. ".repeat(50_001)))).isEqualTo(1);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("cannot read standard input as text in UTF-8"),
                        line -> assertThat(line)
                                .contains("standard input: a text may have no more than 200,000 characters"),
                        line -> assertThat(line).contains("no more than 200,000 characters"),
                        line -> assertThat(line).contains("long.txt: a text may have no more than 200,000 characters"));
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
        assertThat(figures.path("size").asInt()).isEqualTo(2);
        assertThat(figures.path("benignSentences").asInt()).isEqualTo(2);
        assertThat(figures.path("spans").path("f1Interval").valueStream())
                .extracting(JsonNode::asDouble)
                .containsExactly(1.0, 1.0);
        assertThat(figures.has("second")).isFalse();
    }

    @Test
    void evaluatePrintsTheSecondAnnotatorInJsonToo() throws IOException {
        Path set = write("set.jsonl", LABELLED);
        Path second = write("second.jsonl", "{\"id\":\"1\"}\n");
        assertThat(run("evaluate", "--json", set, "--second", second)).isZero();
        JsonNode ceiling = JsonMapper.shared().readTree(out.toString()).path("second");
        assertThat(ceiling.path("size").asInt()).isEqualTo(1);
        assertThat(ceiling.path("messages").path("recall").asDouble(1)).isZero();
        assertThat(ceiling.path("messages").path("recallInterval").isArray()).isTrue();
        assertThat(run("evaluate", "--json", set, "--second", folder.resolve("none")))
                .isEqualTo(1);
    }

    @Test
    void evaluateTellsWhenTheSecondAnnotatorReadOnlySome() throws IOException {
        Path set = write("set.jsonl", LABELLED);
        assertThat(run("evaluate", set, "--second", write("second.jsonl", "{\"id\":\"2\"}\n")))
                .isZero();
        assertThat(out.toString()).contains("the second annotator, 1 of 2 messages");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"3\"}                     @ line 1: the id is that of no message in the first file",
                "{\"id\":\"1\"}|{\"id\":\"7\"}      @ line 2: the id is that of no message in the first file",
                "{\"id\":\"1\"}||{\"id\":\"1\"}     @ line 3: the id is that of line 1",
                "{\"id\":\"1\",\"text\":\"secret\"} @ line 1: \"text\" is not that of the same id",
                "{\"text\":\"secret\"}              @ line 1: \"text\" is not that of the same id",
                "{}                               @ line 1: \"text\" is missing",
            })
    void refusesASecondAnnotatorOfOtherMessages(String text, String complaint) throws IOException {
        Path second = write("second.jsonl", text.replace('|', '\n'));
        assertThat(run("evaluate", write("set.jsonl", LABELLED), "--second", second))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(complaint).doesNotContain("secret"));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aQuoteThatStandsTwiceIsFoundTwiceAndAsAWordFirst() throws IOException, Unfit {
        Path set = write("set.jsonl", """
                {"text":"Something changed. It's me. Sorry about that. Is it me?","marks":[{"quote":"me","label":"guilt"},\
                {"quote":"me","label":"guilt"}]}
                """);
        assertThat(LabelledFile.read(set).get(0).spans())
                .extracting(LabelledSpan::span)
                .containsExactly(new Span(24, 26), new Span(52, 54));
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

    @Test
    void probeTakesWhichGroupShouldBeAbove() throws IOException {
        Path table = write(
                "lines.csv",
                "\uFEFFmood,said\ncross,You never listen to me.\nfine,Dinner is ready. Come when you like.\n");
        assertThat(run("probe", table, "--text", "said", "--by", "mood")).isZero();
        assertThat(out.toString()).contains("area under the curve 0.000, where fine should");
        assertThat(run("probe", table, "--text", "said", "--by", "mood", "--upper", "cross"))
                .isZero();
        assertThat(out.toString()).contains("area under the curve 1.000, where cross should");
        assertThat(run("probe", table, "--text", "said", "--by", "mood", "--upper", "glad"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("--upper must be one of two values");
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
                "{\"text\":\"secret\",\"relation\":\"secret\"}               @ line 1: \"relation\" is none of partner, ex, co-parent",
                "{\"text\":\"secret\",\"relation\":8}                        @ line 1: \"relation\" is none of",
                "{\"text\":\"a\",\"id\":\"2\"}|{\"text\":\"b\"}                @ line 2: the id is that of line 1",
                "{\"text\":\"s\",\"marks\":[{\"quote\":\"s\",\"label\":\"threat\"},{\"quote\":\"s\",\"label\":\"threat\"}]} @ line 1: a \"quote\" in \"marks\"",
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
    void refusesATextThatIsTooLongToEvaluate() throws IOException {
        Path set = write("long.jsonl", LABELLED + "{\"text\":\"" + "Ah. ".repeat(50_001) + "\"}\n");
        assertThat(run("evaluate", set)).isEqualTo(1);
        assertThat(err.toString()).contains("line 3: a text may have no more than 200,000 characters");
    }

    @Test
    void readsLinesAfterAByteOrderMarkAndWithoutARelation() throws IOException {
        Path set = write("set.jsonl", "\uFEFF{\"text\":\"Dinner is ready.\",\"relation\":null}\r\n");
        assertThat(run("evaluate", set)).isZero();
        assertThat(out.toString()).contains("the coach, 1 messages");
    }

    @Test
    void saysWhichRelationsThereAreBeforeItReadsAnything() {
        assertThat(run("check", "--relation", "boss", folder.resolve("none"))).isEqualTo(2);
        assertThat(err.toString())
                .contains("'--relation': it is one of partner, ex, co-parent,")
                .doesNotContain("cannot read");
        assertThat(run("check", "--help")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " ")).contains("partner, ex, co-parent, friend");
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

    @Test
    void trainLooksForItsPlaceBeforeItReadsOrLearns() {
        Path corpus = folder.resolve("none");
        assertThat(run("train", "--corpus", corpus, "--out", corpus.resolve("w.bin")))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("cannot write " + corpus.resolve("w.bin")));
    }

    @Test
    void aFileWhoseWritingFailsStaysAsItWas() throws IOException, Unfit {
        Path weights = write("w.bin", "the old ones");
        WholeFile file = WholeFile.at(weights);
        assertThatThrownBy(() -> file.write(half -> {
                    half.write('t');
                    throw new IOException("no space left");
                }))
                .isInstanceOf(Unfit.class)
                .hasMessage("cannot write " + weights);
        assertThat(weights).hasContent("the old ones");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
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

    private int check(byte[] input, Object... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input));
        try {
            return run(Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray());
        } finally {
            System.setIn(before);
        }
    }

    private int run(Object... arguments) {
        CommandLine line = new CommandLine(new CoachCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return line.execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    }
}

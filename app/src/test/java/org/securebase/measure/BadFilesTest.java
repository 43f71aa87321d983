package org.securebase.measure;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of all wrong sorts: exit code 1 and one line that says where to look. In these tables | ends a line. */
class BadFilesTest {
    private static final String BANK = "item,dimension,a,b1,b2|A,worry,1.5,-1,1|B,worry,.8,0,|";

    @TempDir
    Path folder;

    private Path bank = Path.of("");

    @BeforeEach
    void goodBank() throws IOException {
        bank = file("bank.csv", BANK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "``                                               @ is empty",
                "|||                                              @ is empty",
                "a,b,c                                            @ is not a bank: its header has no column item",
                "item,dimension,a|A,worry,1|                      @ is not a bank: its header has no column b1",
                "item,dimension,a,b1                              @ has a header but no items",
                "item,dimension,a,b1|A,w,1,0|A,w,1,0|             @ , row 2 (line 3), column item: item \"A\" is in the bank twice",
                "item,dimension,a,b1|A,w,one,0|                   @ , row 1 (line 2), column a: \"one\" is not a number",
                "item,dimension,a,b1|A,w,,0|                      @ , row 1 (line 2), column a: a number is missing",
                "item,dimension,a,b1|A,w,0,0|                     @ , row 1 (line 2), column a: must be above 0, not 0",
                "item,dimension,a,b1|A,w,NaN,0|                   @ , row 1 (line 2), column a: \"NaN\" is not a number",
                "item,dimension,a,b1|A,w,1e999,0|                 @ , row 1 (line 2), column a: \"1e999\" is not a number",
                "item,dimension,a,b1|,w,1,0|                      @ , row 1 (line 2), column item: a name is missing",
                "item,dimension,a,b1|A,,1,0|                      @ , row 1 (line 2), column dimension: a name is missing",
                "item,dimension,a,b1|A,w,1|                       @ , row 1 (line 2), column b1: a number is missing",
                "item,dimension,a,b1,b2|A,w,1,1,0|                @ , row 1 (line 2), column b2: 0 must be above the threshold before it",
                "item,dimension,a,b1,b2,b3|A,w,1,1,,2|            @ , row 1 (line 2), column b3: has a value though b2 is empty",
                "item,dimension,a,b1|A,w,1,0,7,7|                 @ , row 1 (line 2): has 6 cells, but the header has 4",
                "item,dimension,a,b1|A,w,1,0||B,w,1,0|            @ , line 3: blank line between rows",
                "item,dimension,a,b1|\"A,w,1,0|                   @ , row 1 (line 2), column a: a number is missing",
            })
    void banks(String text, String complaint) throws IOException {
        Path bad = file("bad.csv", text);
        refused(complaint, "information", "--bank", bad);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "``                @ is empty",
                "A,B               @ has a header but no rows",
                "A,B|||            @ has a header but no rows",
                "X,Y|1,1|          @ , header: none of its columns is one of the items",
                "A,B,A|1,1,1|      @ , header: column \"A\" comes twice",
                "A,B|1,x|          @ , row 1 (line 2), column B: \"x\" is not a whole number",
                "A,B|1,0.5|        @ , row 1 (line 2), column B: \"0.5\" is not a whole number",
                "A,B|1,1|3,1|      @ , row 2 (line 3), column A: 3 is not one of 0 to 2",
                "A,B|1,2|          @ , row 1 (line 2), column B: 2 is not one of 0 to 1",
                "A,B|-2,1|         @ , row 1 (line 2), column A: -2 is not one of 0 to 2",
                "A,B|99999999999,1|@ , row 1 (line 2), column A: \"99999999999\" is not a whole number",
                "A,B|1|            @ , row 1 (line 2): has 1 cells, but the header has 2",
                "A,B|1,1,1|        @ , row 1 (line 2): has 3 cells, but the header has 2",
                "A,B|1,1||1,1|     @ , line 3: blank line between rows",
                "A,note|1,x|1,\"y|2,z|1,| @ , line 3: a quotation mark is opened and never closed",
            })
    void responses(String text, String complaint) throws IOException {
        Path bad = file("bad.csv", text);
        refused(complaint, "score", "--bank", bank, "--responses", bad);
        refused(complaint, "simulate", "--bank", bank, "--responses", bad);
    }

    @Test
    void aFolderAMissingFileAndABinaryFile() throws IOException {
        refused(folder + " is a folder, not a file", "score", "--bank", bank, "--responses", folder);
        refused(
                "there is no file " + folder.resolve("none"),
                "score",
                "--bank",
                folder.resolve("none"),
                "--responses",
                bank);
        Path binary = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        refused("is not a CSV file", "score", "--bank", bank, "--responses", binary);
        Path wide = Files.writeString(folder.resolve("wide.csv"), "A,B\n1,1\n", UTF_16);
        refused("is not a CSV file", "score", "--bank", bank, "--responses", wide);
    }

    /** Items like steps, and somebody above the higher one and below the lower one. */
    @Test
    void answersThatNoThetaMakesPossible() throws IOException {
        Path steps = file("steps.csv", "item,dimension,a,b1|A,w,400,3|B,w,400,-3|C,v,1,0|");
        Path answers = file("answers.csv", "A,B,C|1,1,1|0,1,0|1,0,1|");
        String complaint = "answers.csv, row 3: with this bank no theta within --range makes these answers possible";
        refused(complaint, "score", "--bank", steps, "--responses", answers);
        refused(complaint, "score", "--method", "map", "--bank", steps, "--responses", answers);
        refused(complaint, "score", "--correlation", ".3", "--bank", steps, "--responses", answers);
        refused(complaint, "simulate", "--bank", steps, "--responses", answers);
    }

    @Test
    void aHugeCell() throws IOException {
        Path huge = file("huge.csv", "A,B|1,\"" + "9".repeat(2_000_000) + "\"|");
        refused("a cell is not closed, or longer than", "score", "--bank", bank, "--responses", huge);
        Path large = file("large.csv", "A,B|1," + "9".repeat(20_000) + "|");
        refused(
                "column B: \"9999999999999999999999999999999999999999...\" is not",
                "score",
                "--bank",
                bank,
                "--responses",
                large);
    }

    @Test
    void aValueThatWouldUpsetATerminalIsShownHarmlessly() throws IOException {
        Path bell = file("bell.csv", "A,B|1,\u001b[2J|");
        refused("column B: \"?[2J\" is not", "score", "--bank", bank, "--responses", bell);
    }

    @Test
    void whatCannotBeCalibrated() throws IOException {
        Path out = folder.resolve("out.csv");
        Path one = file("one.csv", "A,B|1,0|1,1|0,|");
        refused("column \"C\"", "calibrate", "--responses", one, "--out", out, "--dimension", "t=A,C");
        refused(
                "claimed twice",
                "calibrate",
                "--responses",
                one,
                "--out",
                out,
                "--dimension",
                "t=A",
                "--dimension",
                "u=A,B");
        Path same = file("same.csv", "A,B|1,0|1,1|1,1|");
        refused("item A", "calibrate", "--responses", same, "--out", out);
        Path gap = file("gap.csv", "A,B|0,0|2,1|2,1|");
        refused("category 1", "calibrate", "--responses", gap, "--out", out);
        refused("its folder does not exist", "calibrate", "--responses", one, "--out", folder.resolve("none/out.csv"));
        refused("is a folder", "calibrate", "--responses", one, "--out", folder);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part") || path.equals(out));
    }

    @Test
    void contentThatDoesNotFitTheBank() throws IOException {
        Path answers = file("answers.csv", "A,B|1,1|2,0|");
        content(answers, "x,y|1,2|", "wanted columns item,facet");
        content(answers, "item,facet|C,loss|", "column item: no item \"C\" is in the bank");
        content(answers, "item,facet|A,loss|A,loss|", "column item: item \"A\" comes twice");
        content(answers, "item,facet,reversed|A,loss,maybe|", "\"maybe\" is neither true nor false");
        content(answers, "item,facet,reversed,enemies|A,loss,0,B C|", "column enemies: no item \"C\"");
    }

    private void content(Path answers, String text, String complaint) throws IOException {
        refused(complaint, "simulate", "--bank", bank, "--responses", answers, "--content", file("content.csv", text));
    }

    /** Good files with bytes turned over: whatever comes, it is an answer or a refusal, never a stack trace. */
    @RepeatedTest(200)
    void filesWithWrongBytes(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        Path bad = Files.write(
                folder.resolve("bad.csv"), damaged(BANK.replace('|', '\n').getBytes(UTF_8), random));
        Path badAnswers = Files.write(
                folder.resolve("answers.csv"), damaged("id,A,B\n1,2,1\n2,0,0\n3,,-1\n".getBytes(UTF_8), random));
        for (Path responses : new Path[] {badAnswers, bad}) {
            for (String command : new String[] {"score", "simulate"}) {
                Run run = Run.measure(command, "--bank", random.nextBoolean() ? bank : bad, "--responses", responses);
                assertThat(run.exitCode()).isIn(0, 1);
                assertThat(run.err().lines().filter(line -> line.startsWith("securebase: ")))
                        .hasSize(run.exitCode());
            }
        }
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good.clone();
        String likely = ",;\t\"\n\r-. 0123456789eANab";
        for (int change = 0; change <= random.nextInt(4); change++) {
            bytes[random.nextInt(bytes.length)] = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) likely.charAt(random.nextInt(likely.length()));
        }
        return bytes;
    }

    private static void refused(String complaint, Object... arguments) {
        Run run = Run.measure(arguments);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> !line.startsWith("Note: ")))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("securebase: ").contains(complaint));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text.replace('|', '\n'));
    }
}

package org.securebase.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same answers however they are written down. */
class GoodFilesTest {
    private static final String BANK = "item,dimension,a,b1,b2\nA,worry,1.5,-1,1\nB,worry,.8,0\nC,trust,1,-.5,.5\n";

    @TempDir
    Path folder;

    private Path bank = Path.of("");
    private String expected = "";

    @BeforeEach
    void plain() throws IOException {
        bank = file("bank.csv", BANK);
        expected = score("A,B,C\n2,1,0\n0,-1,-1\n");
        assertThat(expected).startsWith("row,dimension,theta,se,items\n1,worry,1.006349352,0.799802410,2\n");
        assertThat(expected.lines()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A;B;C\n2;1;0\n0;-1;-1\n",
                "A\tB\tC\n2\t1\t0\n0\t\t\n",
                "\uFEFFA,B,C\r\n2,1,0\r\n0,-1,-1\r\n",
                "\"A\",\"B\",\"C\"\n\"2\",\"1\",\"0\"\n\"0\",\"\",\"NA\"\n",
                "A,B,C\n2,1,0\n0,NA,\n\n\n",
                " A , B , C \n 2 , 1 , 0 \n 0 , -1 , -1 ",
                "C,B,A\n0,1,2\n,,0\n",
                "A,B,C\n2.0,1.0,0.0\n0.0,,\n",
                "id,A,age,B,C,note\n7,2,44,1,0,\"she said \"\"no, thanks\"\"\"\n8,0,x,-1,-1,\n"
            })
    void readsTheSame(String text) throws IOException {
        assertThat(score(text)).isEqualTo(expected);
    }

    @Test
    void countsFromOneAndThenTakesZeroForMissed() throws IOException {
        assertThat(score("A,B,C\n3,2,1\n1,0,0\n", "--lowest", "1")).isEqualTo(expected);
    }

    @Test
    void turnsReversedItemsRound() throws IOException {
        assertThat(score("A,B,C\n0,0,0\n2,-1,-1\n", "--reverse", "A,B")).isEqualTo(expected);
    }

    @Test
    void readsABankWithDecimalCommasAndColumnsOfErrors() throws IOException {
        bank = file(
                "bank.csv",
                "Item;Dimension;note;A;se_a;B1;se_b1;B2\nA;worry;;1,5;,1;-1;;1\nB;worry;;0,8;;0;;\nC;trust;;1;;-0,5;;0,5\n");
        assertThat(score("A,B,C\n2,1,0\n0,-1,-1\n")).isEqualTo(expected);
    }

    @Test
    void writesFiguresWithAPointInEveryCountry() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(score("A,B,C\n2,1,0\n0,-1,-1\n")).isEqualTo(expected);
            Run run = Run.measure("simulate", "--bank", bank, "--responses", file("r.csv", "A,B,C\n2,1,0\n0,0,2\n"));
            assertThat(run.out()).contains(" 100.0 %").doesNotContain("100,0");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPersonWithoutAnswersGetsThePrior() throws IOException {
        assertThat(score("A,B,C\n,,\n").lines().skip(1))
                .containsExactly("1,worry,0.000000000,0.999999981,0", "1,trust,0.000000000,0.999999981,0");
    }

    /** An item that stands alone makes files of one column, where an empty line is a person who didn't answer. */
    @Test
    void readsFilesOfOneColumn() throws IOException {
        Run run = Run.measure("score", "--bank", bank, "--responses", file("one.csv", "A\n2\n\n0\n"));
        assertThat(run.rows())
                .filteredOn(row -> row[1].equals("worry"))
                .extracting(row -> row[4])
                .containsExactly("1", "0", "1");
    }

    @Test
    void saysWhatItLeavesOut() throws IOException {
        Run run = Run.measure("score", "--bank", bank, "--responses", file("r.csv", "id,A,age\n1,2,44\n"));
        assertThat(run.err())
                .isEqualToIgnoringNewLines("Note: ignored columns that are not in the bank: id, age"
                        + "Note: no answers to these items of the bank: B, C");
    }

    @Test
    void calibratedBanksCanBeReadAgain() throws IOException {
        Path answers = file("r.csv", people());
        Path out = folder.resolve("calibrated.csv");
        Run run = Run.measure("calibrate", "--responses", answers, "--out", out, "--fit", "--threads", "2");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("log-likelihood: -", "first,second,q3", "item,s_x2,degrees,p,people");
        assertThat(Files.readString(out)).startsWith("item,dimension,a,b1,b2,se_a,se_b1,se_b2\nA,trait,");
        assertThat(Run.measure("score", "--bank", out, "--responses", answers).rows())
                .hasSize(200);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void calibratingAgainReplacesTheBankAndAFailureKeepsIt() throws IOException {
        Path out = file("calibrated.csv", "old");
        Path bad = file("bad.csv", "A,B\n1,1\n1,1\n");
        assertThat(Run.measure("calibrate", "--responses", bad, "--out", out).exitCode())
                .isEqualTo(1);
        assertThat(out).hasContent("old");
        assertThat(Run.measure("calibrate", "--responses", file("r.csv", people()), "--out", out)
                        .exitCode())
                .isZero();
        assertThat(Files.readString(out)).startsWith("item,");
    }

    @Test
    void saysWhichItemsRunAgainstTheOthers() throws IOException {
        Path answers = file("r.csv", people());
        Path out = folder.resolve("calibrated.csv");
        Run run = Run.measure("calibrate", "--responses", answers, "--out", out, "--reverse", "B");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("these items run against the others: B; turn them round with --reverse");
        assertThat(out).doesNotExist();
    }

    /** Two hundred people on four items, each a step or two from one trait. */
    private static String people() {
        StringBuilder text = new StringBuilder("A,B,C,D\n");
        for (int person = 0; person < 200; person++) {
            int trait = person % 5;
            int noise = person * 7919 % 11;
            text.append(clip(trait + noise % 3 - 2)).append(',');
            text.append(clip(trait + noise % 4 - 2)).append(',');
            text.append(clip(trait + (noise + person) % 3 - 2)).append(',');
            text.append(Math.min(1, clip(trait + noise % 2 - 2))).append('\n');
        }
        return text.toString();
    }

    private static int clip(int answer) {
        return Math.max(0, Math.min(2, answer));
    }

    private String score(String text, String... options) throws IOException {
        Object[] arguments = new Object[5 + options.length];
        System.arraycopy(
                new Object[] {"score", "--bank", bank, "--responses", file("r.csv", text)}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        Run run = Run.measure(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

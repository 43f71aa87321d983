package org.securebase.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options that make no sense: exit code 2, and which one it is. */
class WrongUseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "score --lowest 2                    @ --lowest must be 0 or 1, not 2",
                "score --lowest x                    @ 'x' is not an int",
                "score --nodes 2                     @ --nodes must be 3 to 2001, not 2",
                "score --range 0                     @ --range must be above 0 and at most 12, not 0.0",
                "score --method mean                 @ mean",
                "score --correlation 1               @ --correlation must be -0.95 to 0.95, not 1.0",
                "score --correlation .4 --method map @ --correlation goes with --method eap only",
                "score --reverse A,Z                 @ --reverse: no item \"Z\" is used from",
                "score --frobnicate                  @ Unknown option",
                "simulate --se 0                     @ --se must be above 0",
                "simulate --min 0                    @ --min must be at least 1",
                "simulate --min 5 --max 4            @ --max must not be below --min",
                "simulate --gain -1                  @ --gain must be 0 or more",
                "simulate --rule best                @ best",
                "simulate --shares worry=2           @ --shares: worry must be 0 to 1, not 2.0",
                "simulate --shares love=.5           @ --shares: no item has the facet \"love\"",
                "simulate --one-reversed worry       @ --one-reversed: no item of \"worry\" is reversed",
                "simulate --correlation .4           @ --correlation needs a bank of two dimensions, not 1",
                "calibrate --threads 0               @ --threads must be 1 to 256, not 0",
                "calibrate --correlated              @ --correlated needs --dimension twice, not 1 by default",
                "calibrate --dimension worry         @ --dimension must be NAME=ID,ID,... not \"worry\"",
                "calibrate --dimension =A            @ --dimension must be NAME=ID,ID,...",
            })
    void isNamed(String words, String complaint) throws IOException {
        Path bank = Files.writeString(folder.resolve("bank.csv"), "item,dimension,a,b1\nA,worry,1,0\nB,worry,1,0\n");
        Path answers = Files.writeString(folder.resolve("answers.csv"), "A,B\n1,0\n0,1\n");
        List<Object> arguments = new ArrayList<>(List.of(words.split(" ")));
        arguments.addAll(List.of("--responses", answers));
        arguments.addAll(
                words.startsWith("calibrate") ? List.of("--out", folder.resolve("o.csv")) : List.of("--bank", bank));
        Run run = Run.measure(arguments.toArray());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(complaint);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--step 0", "--step -1", "--from 3 --to -3", "--from NaN", "--step 1e-9"})
    void informationNeedsARangeThatEnds(String words) throws IOException {
        Path bank = Files.writeString(folder.resolve("bank.csv"), "item,dimension,a,b1\nA,worry,1,0\n");
        List<Object> arguments = new ArrayList<>(List.of("information", "--bank", bank));
        arguments.addAll(List.of(words.split(" ")));
        assertThat(Run.measure(arguments.toArray()).exitCode()).isEqualTo(2);
    }

    @Test
    void theAnswersAreNeverOverwritten() throws IOException {
        Path answers = Files.writeString(folder.resolve("answers.csv"), "A,B\n1,0\n0,1\n");
        Run run = Run.measure("calibrate", "--responses", answers, "--out", folder.resolve("./answers.csv"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(answers).hasContent("A,B\n1,0\n0,1\n");
    }

    @Test
    void withoutACommandItSaysWhichThereAre() {
        Run run = Run.measure();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("score, information, simulate or calibrate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "information", "simulate", "calibrate"})
    void everyCommandExplainsItself(String command) {
        Run run = Run.measure(command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: measure " + command);
    }
}

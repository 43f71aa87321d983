package org.securebase.measure;

import java.nio.file.Path;
import java.util.List;
import org.securebase.psychometrics.ImpossibleAnswers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which answers, and how they are written down. */
final class AnswerOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--responses",
            required = true,
            paramLabel = "FILE",
            description = {
                "Answers as CSV: a header of item ids, one row a person. Separated by comma, semicolon or tab.",
                "Not asked or not answered: an empty cell, -1 or NA; with --lowest 1 also 0."
            })
    private Path file = Path.of("");

    @Option(
            names = "--lowest",
            paramLabel = "0|1",
            description = "How the lowest category is written (default: ${DEFAULT-VALUE}).")
    private int lowest = 0;

    @Option(
            names = "--reverse",
            split = ",",
            paramLabel = "ID",
            description = "Items to be turned round, because agreeing with them means less: ID,ID,...")
    private List<String> reverse = List.of();

    Path file() {
        return file;
    }

    int lowest() {
        if (lowest != 0 && lowest != 1) {
            throw misused("--lowest must be 0 or 1, not " + lowest);
        }
        return lowest;
    }

    /** @throws ParameterException if one of the reversed items isn't among these */
    List<String> reversedAmong(List<String> items) {
        reverse.stream().filter(id -> !items.contains(id)).findFirst().ifPresent(id -> {
            throw misused("--reverse: no item " + Row.shown(id) + " is used from " + file);
        });
        return reverse;
    }

    /** What to say when no theta could have led to a row. */
    BadData impossible(int row, ImpossibleAnswers reason) {
        return new BadData(
                file + ", row " + row + ": with this bank no theta within --range makes these answers possible",
                reason);
    }

    private ParameterException misused(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}

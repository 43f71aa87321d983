package org.securebase.measure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code securebase measure}: calibrates items, scores answers, tells what items are worth, and tries out adaptive
 * testing, all on CSV files. Results go to standard output, notes and progress to standard error. Exit codes: 0 done, 1
 * the files don't allow it, 2 not understood.
 */
@Command(
        name = "measure",
        description = "Psychometrics on files: the graded response model, from calibration to adaptive testing.",
        mixinStandardHelpOptions = true,
        subcommands = {ScoreTool.class, InformationTool.class, SimulateTool.class, CalibrateTool.class},
        footer = {
            "",
            "Exit codes: 0 done; 1 the files are bad or do not allow it; 2 the command was not understood.",
            "Results go to standard output, notes and progress to standard error."
        })
public final class MeasureCommand implements Runnable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(), "Say what to do: score, information, simulate or calibrate.");
    }
}

package org.securebase.proofread;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code securebase coach}: what the coach says, and how well, on files. Exit codes: see the footer. */
@Command(
        name = "coach",
        description = "The message coach on files.",
        mixinStandardHelpOptions = true,
        subcommands = {
            CheckTool.class,
            EvaluateTool.class,
            EvaluateListeningTool.class,
            TrainTool.class,
            CrossValidateTool.class,
            LintTool.class,
            ProbeTool.class
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 the files are bad or do not allow it, or lint found two rules that are one;",
            "2 the command was not understood; 3 check found something."
        })
public final class CoachCommand implements Runnable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(),
                "Say what to do: check, evaluate, evaluate-listening, train, cross-validate, lint or probe.");
    }
}

package org.securebase.measure;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** One of the commands: says in one line what is wrong with the files, and leaves the exit code that goes with it. */
abstract class Tool implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int CANNOT_BE_DONE = 1;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public final Integer call() {
        try {
            run();
            out().flush();
            if (out().checkError()) {
                throw new BadData("the results could not be written to standard output");
            }
            return DONE;
        } catch (BadData bad) {
            command.commandLine().getErr().println("securebase: " + bad.getMessage());
            return CANNOT_BE_DONE;
        }
    }

    abstract void run() throws BadData;

    final PrintWriter out() {
        return command.commandLine().getOut();
    }

    /** Something worth knowing that is no reason to stop. */
    final void note(String note) {
        PrintWriter err = command.commandLine().getErr();
        err.println(note);
        err.flush();
    }

    /** The options, not the files, are wrong. */
    final ParameterException misused(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}

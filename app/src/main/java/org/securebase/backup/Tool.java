package org.securebase.backup;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.securebase.vault.DataFolder;
import org.securebase.vault.DatabaseUnusable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One of the commands: says in one line why it cannot be done, and leaves the exit code that goes with it. */
abstract class Tool implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int CANNOT_BE_DONE = 1;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public final Integer call() {
        try {
            run();
            return DONE;
        } catch (Cannot | DatabaseUnusable | DataFolder.Unusable reason) {
            command.commandLine().getErr().println("securebase: " + reason.getMessage());
            return CANNOT_BE_DONE;
        }
    }

    abstract void run() throws Cannot;

    final void say(String line) {
        PrintWriter out = command.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}

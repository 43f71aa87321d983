package org.securebase.proofread;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.securebase.coach.Coach;
import org.securebase.coach.model.LinearModel;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One of the commands: says in one line what is wrong with a file, and ends with the exit code for that. */
abstract class CoachTool implements Callable<Integer> {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public final Integer call() {
        PrintWriter out = command.commandLine().getOut();
        try {
            int code = run(out);
            out.flush();
            return code;
        } catch (Unfit unfit) {
            command.commandLine().getErr().println("securebase: " + unfit.getMessage());
            return 1;
        }
    }

    abstract int run(PrintWriter out) throws Unfit;

    /** As the app has it: rules and model. */
    static Coach coach() {
        return Coach.english().asking(LinearModel.english());
    }
}

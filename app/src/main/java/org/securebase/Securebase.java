package org.securebase;

import java.util.concurrent.Callable;
import org.securebase.backup.BackupCommand;
import org.securebase.backup.RestoreCommand;
import org.securebase.backup.VerifyCommand;
import org.securebase.measure.MeasureCommand;
import org.securebase.proofread.CoachCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * The program: one executable with a command per job. Without a command it serves.
 *
 * <p>Nothing here may load Spring: the tools start in a fraction of the time a server needs. Only {@link Serving} does,
 * when it is asked to. A new tool is one more class in {@code subcommands}.
 */
@Command(
        name = "securebase",
        description = "A private companion for building secure attachment in one's relationships.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            ServeCommand.class,
            BackupCommand.class,
            VerifyCommand.class,
            RestoreCommand.class,
            MeasureCommand.class,
            CoachCommand.class
        })
public final class Securebase implements Callable<Integer> {

    @Mixin
    private final ServeOptions options = new ServeOptions();

    private Securebase() {}

    /** Runs one command and ends with its exit code: 0 done, 1 could not be done, 2 not understood. */
    public static void main(String[] args) {
        int exitCode = commandLine().execute(args);
        if (exitCode != Serving.RUNNING) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Securebase())
                .setParameterExceptionHandler(Complaints::misunderstood)
                .setExecutionExceptionHandler(Complaints::failed);
    }

    @Override
    public Integer call() throws Refusal {
        return options.serve();
    }
}

package org.securebase;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** How the command line says no: one line on standard error, and where to read more. */
final class Complaints {

    private Complaints() {}

    static int misunderstood(ParameterException complaint, String[] args) {
        CommandLine command = complaint.getCommandLine();
        command.getErr().println("securebase: " + complaint.getMessage());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    static int failed(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof Refusal) {
            command.getErr().println("securebase: " + failure.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw failure;
    }
}

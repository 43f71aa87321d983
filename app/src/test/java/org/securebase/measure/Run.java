package org.securebase.measure;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** What one command came to. */
record Run(int exitCode, String out, String err) {

    static Run measure(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = new CommandLine(new MeasureCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    throw failure;
                });
        String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
        int exitCode = commandLine.execute(words);
        commandLine.getOut().flush();
        commandLine.getErr().flush();
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** The cells of each line below the header of what was printed. */
    List<String[]> rows() {
        return out.lines().skip(1).map(line -> line.split(",", -1)).toList();
    }
}

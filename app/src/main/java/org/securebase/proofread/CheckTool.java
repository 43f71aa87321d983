package org.securebase.proofread;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.securebase.coach.Reading;
import org.securebase.coach.Relation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code securebase coach check}: reads one message. Ends with 0 when nothing is marked and with 3 when something is. */
@Command(
        name = "check",
        description = "Reads a message before it is sent. Exit code 3 says that something in it may hurt.",
        mixinStandardHelpOptions = true)
final class CheckTool extends CoachTool {

    private static final int MAY_HURT = 3;

    @Parameters(paramLabel = "FILE", description = "The message, in UTF-8; - reads standard input.")
    private Path file = Path.of("-");

    @Option(
            names = "--relation",
            description = "Who it is to, such as partner, friend, parent, co-parent, teen.",
            defaultValue = "someone")
    private String relation = "someone";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    int run(PrintWriter out) throws Unfit {
        String text = text();
        Relation to =
                Relation.tagged(relation).orElseThrow(() -> new Unfit("--relation is none of those that there are"));
        Reading reading = coach().read(text, to);
        if (json) {
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(reading));
        } else {
            print(reading, text, out);
        }
        return reading.marks().isEmpty() && reading.concerns().isEmpty() ? 0 : MAY_HURT;
    }

    private String text() throws Unfit {
        try {
            return file.toString().equals("-")
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(file);
        } catch (IOException e) {
            throw new Unfit("cannot read " + file + " as text in UTF-8", e);
        }
    }

    private static void print(Reading reading, String text, PrintWriter out) {
        out.println(reading.tone());
        reading.marks()
                .forEach(mark -> out.printf(
                        "  - %s: \"%s\"%n    %s%n",
                        mark.problem().tag(), mark.span().of(text), mark.why()));
        reading.rewordings().forEach(rewording -> out.printf("    Perhaps: %s%n", rewording.text()));
        reading.credits()
                .forEach(credit -> out.printf(
                        "  + %s: \"%s\"%n", credit.merit().tag(), credit.span().of(text)));
    }
}

package org.securebase.proofread;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.securebase.coach.Reading;
import org.securebase.coach.Relation;
import org.securebase.coach.Rewording;
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
            description = "Who it is to: ${COMPLETION-CANDIDATES}.",
            converter = RelationTag.class,
            completionCandidates = RelationTag.class,
            defaultValue = "someone")
    private Relation relation = Relation.SOMEONE;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    int run(PrintWriter out) throws Unfit {
        String text = text();
        Reading reading = coach().read(text, relation);
        if (json) {
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(reading));
        } else {
            print(reading, text, out);
        }
        return reading.marks().isEmpty() && reading.concerns().isEmpty() ? 0 : MAY_HURT;
    }

    private String text() throws Unfit {
        return file.toString().equals("-") ? Utf8.text(System.in, "standard input") : Utf8.text(file);
    }

    /** Where only the writer knows what to say, three dots. */
    private static String toFill(Rewording rewording) {
        return rewording.parts().stream()
                .map(part -> part instanceof Rewording.Part.Gap gap && gap.open() ? "..." : part.text())
                .collect(Collectors.joining());
    }

    private static void print(Reading reading, String text, PrintWriter out) {
        out.println(reading.tone());
        reading.marks()
                .forEach(mark -> out.printf(
                        "  - %s: \"%s\"%n    %s%n",
                        mark.problem().tag(), mark.span().of(text), mark.why()));
        reading.rewordings().forEach(rewording -> out.printf("    Perhaps: %s%n", toFill(rewording)));
        reading.credits()
                .forEach(credit -> out.printf(
                        "  + %s: \"%s\"%n", credit.merit().tag(), credit.span().of(text)));
    }
}

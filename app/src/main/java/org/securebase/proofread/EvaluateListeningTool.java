package org.securebase.proofread;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.securebase.coach.listening.Listening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code securebase coach evaluate-listening}: how well the listening practice hears, on replies that people labelled or rated. */
@Command(
        name = "evaluate-listening",
        description = {
            "Compares what the listening practice hears with what people heard.",
            "Reads replies labelled by move (.jsonl), counselling dialogues in the form of AnnoMI (.csv),",
            "and conversations together with their ratings (two .csv)."
        },
        mixinStandardHelpOptions = true)
final class EvaluateListeningTool extends CoachTool {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Labelled replies, dialogues, conversations, ratings.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Print JSON instead of tables.")
    private boolean json;

    @Override
    int run(PrintWriter out) throws Unfit {
        print(found(), out);
        return 0;
    }

    private List<Findings> found() throws Unfit {
        Listening listening = Listening.english();
        List<Findings> found = new ArrayList<>();
        List<CsvTable> rated = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().endsWith(".jsonl")) {
                found.add(LabelledReplies.in(file, listening));
                continue;
            }
            CsvTable table = CsvTable.read(file);
            if (table.has("transcript_id")) {
                found.addAll(Dialogues.in(table, listening));
            } else {
                rated.add(table);
            }
        }
        if (!rated.isEmpty()) {
            found.add(RatedConversations.in(rated, listening));
        }
        return found;
    }

    private void print(List<Findings> found, PrintWriter out) {
        if (json) {
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(found));
        } else {
            found.forEach(findings -> findings.print(out));
        }
    }
}

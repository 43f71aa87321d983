package org.securebase.proofread;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.securebase.coach.Coach;
import org.securebase.coach.Relation;
import org.securebase.coach.evaluation.Separation;
import org.securebase.coach.model.LinearModel;
import org.securebase.coach.text.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code securebase coach probe}: how much the coach marks in texts that were sorted by somebody else, for another purpose. */
@Command(
        name = "probe",
        description = {
            "Reads the texts in one column of a table and tells how much is marked for each value of another:",
            "little where people were kind, more where they were not. With two values, also how well the model's chance",
            "tells them apart (area under the curve: .5 is by luck, 1 always)."
        },
        mixinStandardHelpOptions = true)
final class ProbeTool extends CoachTool {

    @Parameters(paramLabel = "FILE.csv", description = "A table with a header.")
    private Path file = Path.of("");

    @Option(names = "--text", required = true, paramLabel = "COLUMN", description = "Where the texts are.")
    private String text = "";

    @Option(names = "--by", required = true, paramLabel = "COLUMN", description = "What they are sorted by.")
    private String by = "";

    @Option(
            names = "--upper",
            paramLabel = "VALUE",
            description =
                    "Of two values, the one whose texts should have the higher chance; else the later by alphabet.")
    private Optional<String> upper = Optional.empty();

    /** What was found in the texts of one value. */
    private static final class Group {
        private final List<Double> chances = new ArrayList<>();
        private int sentences;
        private int marks;
        private int marked;

        void add(Passage passage, int found, double chance) {
            chances.add(chance);
            sentences += passage.sentences().size();
            marks += found;
            marked += found > 0 ? 1 : 0;
        }
    }

    @Override
    int run(PrintWriter out) throws Unfit {
        CsvTable table = CsvTable.read(file);
        table.require(text, by);
        requireUpper(table.values(by));
        NavigableMap<String, Group> groups = groups(table);
        out.printf("%-20s %8s %10s %14s %24s%n", by, "texts", "sentences", "texts marked", "marks per 1,000 sentences");
        groups.forEach((value, group) -> line(value, group, out));
        if (groups.size() == 2) {
            separation(groups, upper.orElse(groups.lastKey()), out);
        }
        return 0;
    }

    private void requireUpper(Set<String> values) throws Unfit {
        if (upper.isPresent() && !(values.size() == 2 && values.contains(upper.get()))) {
            throw new Unfit("--upper must be one of two values, and " + file + " has " + values.size()
                    + " in the column " + by);
        }
    }

    private NavigableMap<String, Group> groups(CsvTable table) throws Unfit {
        LinearModel model = LinearModel.english();
        Coach coach = Coach.english().asking(model);
        NavigableMap<String, Group> groups = new TreeMap<>();
        for (NamedCsvRecord row : table.rows()) {
            Passage passage = Passage.of(Limit.text(row.getField(text), table.place(row)));
            groups.computeIfAbsent(row.getField(by), value -> new Group())
                    .add(
                            passage,
                            coach.read(passage, Relation.UNSAID).markedStretches(),
                            model.chance(passage, Relation.UNSAID));
        }
        return groups;
    }

    private static void line(String value, Group group, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-20s %8d %10d %13.1f%% %24.1f%n",
                value,
                group.chances.size(),
                group.sentences,
                100.0 * group.marked / group.chances.size(),
                1000.0 * group.marks / Math.max(1, group.sentences));
    }

    private static void separation(NavigableMap<String, Group> groups, String high, PrintWriter out) {
        List<Group> both = List.copyOf(groups.values());
        int place = groups.headMap(high).size();
        out.printf(
                Locale.ROOT,
                "area under the curve %.3f, where %s should have the higher chance%n",
                Separation.areaUnderCurve(both.get(1 - place).chances, both.get(place).chances),
                high);
    }
}

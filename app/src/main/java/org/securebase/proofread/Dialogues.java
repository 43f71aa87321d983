package org.securebase.proofread;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.securebase.coach.Move;
import org.securebase.coach.listening.Listening;

/**
 * Counselling dialogues in the form of AnnoMI: a counsellor's turn is a reflection, a question, advice or information, or none
 * of these, and answers what the client said since the turn before.
 */
final class Dialogues {
    /** What the label of a whole turn is compared with. Information is not always advice: there recall must be low. */
    private static final Map<String, Set<Move>> LABELS = labels();

    private final Listening listening;
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private String transcript = "";
    private String told = "";
    private int turns;

    private Dialogues(Listening listening) {
        this.listening = listening;
        LABELS.keySet().forEach(label -> counts.put(label, new Count()));
    }

    private static Map<String, Set<Move>> labels() {
        Map<String, Set<Move>> labels = new LinkedHashMap<>();
        labels.put("reflection", Set.of(Move.REFLECTED_FEELING, Move.RESTATED));
        labels.put("question", Set.of(Move.OPEN_QUESTION, Move.CLOSED_QUESTION));
        labels.put("therapist_input", Set.of(Move.ADVISED));
        return labels;
    }

    /** All dialogues, and those that were labelled good and poor counselling apart. */
    static List<Findings> in(CsvTable table, Listening listening) throws Unfit {
        table.require("transcript_id", "mi_quality", "interlocutor", "utterance_text", "main_therapist_behaviour");
        Findings.Scores all = over(table, listening, "all dialogues", row -> true);
        if (all.size() == 0) {
            throw new Unfit(table.file() + " holds no turn of a counsellor");
        }
        return List.of(
                all,
                over(
                        table,
                        listening,
                        "good counselling",
                        row -> row.getField("mi_quality").equals("high")),
                over(
                        table,
                        listening,
                        "poor counselling",
                        row -> row.getField("mi_quality").equals("low")));
    }

    private static Findings.Scores over(
            CsvTable table, Listening listening, String what, Predicate<NamedCsvRecord> chosen) {
        Dialogues dialogues = new Dialogues(listening);
        table.rows().stream().filter(chosen).forEach(dialogues::add);
        return Findings.Scores.of(
                what + " of " + table.file().getFileName() + ", turns",
                dialogues.turns,
                dialogues.counts.entrySet().stream()
                        .map(each -> each.getValue().row(each.getKey()))
                        .toList());
    }

    private void add(NamedCsvRecord row) {
        if (!row.getField("transcript_id").equals(transcript)) {
            transcript = row.getField("transcript_id");
            told = "";
        }
        if (row.getField("interlocutor").equals("client")) {
            told = told + " " + row.getField("utterance_text");
        } else {
            compare(row.getField("main_therapist_behaviour"), row.getField("utterance_text"));
            told = "";
        }
    }

    private void compare(String label, String turn) {
        turns++;
        Set<Move> heard = listening.hear(told, turn).kinds();
        counts.forEach((name, count) -> count.add(
                name.equals(label), LABELS.getOrDefault(name, Set.of()).stream().anyMatch(heard::contains)));
    }
}

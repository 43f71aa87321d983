package org.securebase.measure;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.simulation.Outcome;

/** The figures of an adaptive test that was tried out: a table to read, and CSV to work on. */
record SimulationReport(Outcome outcome, ItemBank bank, double target) {

    String table() {
        StringBuilder text = new StringBuilder("people: " + outcome.people() + "\n\n");
        int width = widest("dimension", bank.dimensions());
        text.append(String.format("%-" + width + "s", "dimension"));
        figures(outcome.dimensions().get(0))
                .keySet()
                .forEach(name -> text.append("  ").append(name));
        for (Outcome.Summary summary : outcome.dimensions()) {
            text.append(String.format("%n%-" + width + "s", summary.dimension()));
            figures(summary)
                    .forEach((name, value) ->
                            text.append("  ").append(String.format("%" + name.length() + "s", Figures.rounded(value))));
        }
        return exposures(text.append("\n\n")).toString().replace(System.lineSeparator(), "\n");
    }

    private StringBuilder exposures(StringBuilder text) {
        List<String> ids = bank.items().stream().map(Item::id).toList();
        int width = widest("item", ids);
        text.append(String.format("%-" + width + "s  asked of%n", "item"));
        outcome.exposure()
                .forEach((id, share) ->
                        text.append(String.format(Locale.ROOT, "%-" + width + "s  %6.1f %%%n", id, 100 * share)));
        return text;
    }

    private static int widest(String title, List<String> names) {
        return Math.max(
                title.length(), names.stream().mapToInt(String::length).max().orElse(0));
    }

    private Map<String, Double> figures(Outcome.Summary summary) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("mean items", summary.meanItems());
        figures.put("mean se", summary.meanStandardError());
        figures.put("reached se", summary.shareAtOrBelow(target));
        figures.put("r with full score", summary.withFullScore());
        figures.put("r with items not asked", summary.withUnasked());
        figures.put("the same implied by se", summary.impliedWithUnasked());
        return figures;
    }

    String csv() {
        StringWriter text = new StringWriter();
        CsvWriter csv = Figures.csv(new PrintWriter(text));
        csv.writeRecord("dimension", "item", "measure", "value");
        for (Outcome.Summary summary : outcome.dimensions()) {
            figures(summary)
                    .forEach((name, value) ->
                            csv.writeRecord(summary.dimension(), "", name.replace(' ', '_'), Figures.exact(value)));
        }
        for (Item item : bank.items()) {
            double share = outcome.exposure().getOrDefault(item.id(), 0.0);
            csv.writeRecord(item.dimension(), item.id(), "exposure", Figures.exact(share));
        }
        Figures.flush(csv);
        return text.toString();
    }
}

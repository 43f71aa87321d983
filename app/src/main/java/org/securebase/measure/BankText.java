package org.securebase.measure;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.securebase.psychometrics.calibration.ItemEstimate;

/** A calibrated bank as CSV: item,dimension,a,b1,...,se_a,se_b1,... with empty cells where an item has fewer b. */
final class BankText {
    private BankText() {}

    static String of(List<ItemEstimate> items) {
        int most =
                items.stream().mapToInt(item -> item.thresholds().length).max().orElse(0);
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            CsvWriter csv = Figures.csv(out);
            csv.writeRecord(header(most));
            for (ItemEstimate item : items) {
                csv.writeRecord(line(item, most));
            }
            Figures.flush(csv);
        }
        return text.toString();
    }

    private static List<String> header(int most) {
        List<String> cells = new ArrayList<>(List.of("item", "dimension", "a"));
        for (int k = 1; k <= most; k++) {
            cells.add("b" + k);
        }
        cells.add("se_a");
        for (int k = 1; k <= most; k++) {
            cells.add("se_b" + k);
        }
        return cells;
    }

    private static List<String> line(ItemEstimate item, int most) {
        List<String> cells = new ArrayList<>(List.of(item.id(), item.dimension()));
        cells.add(Figures.exact(item.discrimination()));
        add(cells, item.thresholds(), most);
        cells.add(Figures.exact(item.discriminationError()));
        add(cells, item.thresholdErrors(), most);
        return cells;
    }

    private static void add(List<String> cells, double[] values, int most) {
        for (int k = 0; k < most; k++) {
            cells.add(k < values.length ? Figures.exact(values[k]) : "");
        }
    }
}

package org.securebase.measure;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code measure information}. */
@Command(
        name = "information",
        description = {
            "Tells what the items of a bank are worth: Fisher information at each theta, as CSV.",
            "Columns: theta, then test_DIMENSION for the items of a dimension together, then each item.",
            "The standard error of an estimate at theta is about 1 / sqrt(test information + 1)."
        },
        mixinStandardHelpOptions = true)
final class InformationTool extends Tool {
    private static final int MOST_LINES = 100_000;

    @Option(names = "--bank", required = true, paramLabel = "FILE", description = "Items: item,dimension,a,b1,b2,...")
    private Path bank = Path.of("");

    @Option(names = "--from", paramLabel = "THETA", description = "Lowest theta (default: ${DEFAULT-VALUE}).")
    private double from = -3;

    @Option(names = "--to", paramLabel = "THETA", description = "Highest theta (default: ${DEFAULT-VALUE}).")
    private double to = 3;

    @Option(names = "--step", paramLabel = "STEP", description = "Distance between them (default: ${DEFAULT-VALUE}).")
    private double step = .5;

    @Override
    void run() throws BadData {
        int lines = lines();
        ItemBank items = BankFile.read(bank);
        CsvWriter csv = Figures.csv(out());
        csv.writeRecord(header(items));
        for (int line = 0; line < lines; line++) {
            // from the start each time, so that no error adds up
            csv.writeRecord(line(items, from + line * step));
        }
        Figures.flush(csv);
    }

    private int lines() {
        if (!Double.isFinite(from) || !Double.isFinite(to) || !(from <= to)) {
            throw misused("--from must not be above --to, and both must be numbers");
        }
        if (!(step > 0) || (to - from) / step >= MOST_LINES) {
            throw misused("--step must be above 0 and give at most " + MOST_LINES + " lines, not " + step);
        }
        // a little more than the last step, so that rounding does not lose it
        return (int) Math.floor((to - from) / step + 1e-9) + 1;
    }

    private static List<String> header(ItemBank bank) {
        List<String> cells = new ArrayList<>(List.of("theta"));
        bank.dimensions().forEach(name -> cells.add("test_" + name));
        bank.items().forEach(item -> cells.add(item.id()));
        return cells;
    }

    private static List<String> line(ItemBank bank, double theta) {
        List<String> cells = new ArrayList<>(List.of(Figures.exact(theta)));
        for (String name : bank.dimensions()) {
            cells.add(Figures.exact(bank.items().stream()
                    .filter(item -> item.dimension().equals(name))
                    .mapToDouble(item -> item.information(theta))
                    .sum()));
        }
        for (Item item : bank.items()) {
            cells.add(Figures.exact(item.information(theta)));
        }
        return cells;
    }
}

package org.securebase.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;

/** A bank as CSV: {@code item,dimension,a,b1,b2,...}. Other columns, such as standard errors, are passed over. */
final class BankFile {
    private final CsvFile file;
    private final int id;
    private final int dimension;
    private final int discrimination;
    private final List<Integer> thresholds = new ArrayList<>();

    private BankFile(CsvFile file) throws BadData {
        this.file = file;
        this.id = required("item");
        this.dimension = required("dimension");
        this.discrimination = required("a");
        thresholds.add(required("b1"));
        for (int next = column("b2"); next >= 0; next = column("b" + (thresholds.size() + 1))) {
            thresholds.add(next);
        }
    }

    static ItemBank read(Path path) throws BadData {
        try (CsvFile file = CsvFile.open(path)) {
            return new BankFile(file).items();
        }
    }

    private int required(String name) throws BadData {
        int column = column(name);
        if (column < 0) {
            throw new BadData(file.path() + " is not a bank: its header has no column " + name
                    + " (wanted: item,dimension,a,b1,b2,...)");
        }
        return column;
    }

    private int column(String name) {
        return file.header().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(name);
    }

    private ItemBank items() throws BadData {
        List<Item> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
            Item item = item(row.get());
            if (!seen.add(item.id())) {
                throw row.get().bad(id, "item " + Row.shown(item.id()) + " is in the bank twice");
            }
            items.add(item);
        }
        if (items.isEmpty()) {
            throw new BadData(file.path() + " has a header but no items");
        }
        return ItemBank.of(items);
    }

    private Item item(Row row) throws BadData {
        double a = row.number(discrimination);
        if (!(a > 0)) {
            throw row.bad(discrimination, "must be above 0, not " + row.cell(discrimination));
        }
        return Item.of(name(row, id), name(row, dimension), a, thresholds(row));
    }

    private static String name(Row row, int column) throws BadData {
        if (row.cell(column).isEmpty()) {
            throw row.bad(column, "a name is missing");
        }
        return row.cell(column);
    }

    /** As many as there are before the first empty cell; after that no more may come. */
    private double[] thresholds(Row row) throws BadData {
        List<Double> found = new ArrayList<>();
        for (int column : thresholds) {
            boolean isEmpty = row.cell(column).isEmpty();
            if (!isEmpty && found.size() < thresholds.indexOf(column)) {
                throw row.bad(column, "has a value though b" + (found.size() + 1) + " is empty");
            }
            if (!isEmpty || found.isEmpty()) {
                found.add(increasing(row, column, found));
            }
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double increasing(Row row, int column, List<Double> before) throws BadData {
        double value = row.number(column);
        if (!before.isEmpty() && value <= before.get(before.size() - 1)) {
            throw row.bad(column, row.cell(column) + " must be above the threshold before it");
        }
        return value;
    }
}

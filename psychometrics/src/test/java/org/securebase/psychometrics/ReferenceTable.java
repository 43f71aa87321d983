package org.securebase.psychometrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table of figures from the reference data that lie in a folder "shared" beside the checkout, or at -Dshared.dir. Where
 * that folder is missing the checks against it cannot run, and say so.
 */
public record ReferenceTable(List<String> header, List<String[]> rows) {
    private static final Optional<Path> DATA = find();

    private static Optional<Path> find() {
        String set = System.getProperty("shared.dir");
        if (set != null) {
            return Optional.of(Path.of(set, "data"));
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path data = folder.resolve("shared").resolve("data");
            if (Files.isDirectory(data)) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }

    /** The table, or nothing and a line that says what was not checked. */
    public static Optional<ReferenceTable> read(String file) {
        if (DATA.isEmpty()) {
            System.err.println("NOT CHECKED: reference data not found, wanted " + file);
            return Optional.empty();
        }
        try (var lines = Files.lines(DATA.get().resolve(file))) {
            List<String[]> rows = lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace("\"", "").split(",", -1))
                    .toList();
            return Optional.of(new ReferenceTable(Arrays.asList(rows.get(0)), rows.subList(1, rows.size())));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public String text(int row, String column) {
        return rows.get(row)[header.indexOf(column)];
    }

    public double number(int row, String column) {
        return Double.parseDouble(text(row, column));
    }

    public int size() {
        return rows.size();
    }

    /** A row's values in the named columns, each lowered by the lowest category and -1 where it then is negative. */
    public int[] answers(int row, List<String> columns, int lowest) {
        return columns.stream()
                .mapToInt(column -> Math.max(Integer.parseInt(text(row, column)) - lowest, Scorer.NOT_ASKED))
                .toArray();
    }

    /** Reads this table as a bank: item, a, b1, b2, ... and dimension, unless given. */
    public ItemBank bank(String dimension) {
        return ItemBank.of(rows.stream().map(row -> item(row, dimension)).toList());
    }

    private Item item(String[] row, String dimension) {
        double[] thresholds = header.stream()
                .filter(column -> column.matches("b\\d"))
                .mapToDouble(column -> Double.parseDouble(row[header.indexOf(column)]))
                .toArray();
        String of = header.contains("dimension") ? row[header.indexOf("dimension")] : dimension;
        return Item.of(row[0], of, Double.parseDouble(row[header.indexOf("a")]), thresholds);
    }
}

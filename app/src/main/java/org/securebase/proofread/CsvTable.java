package org.securebase.proofread;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A table with a header. */
record CsvTable(Path file, List<NamedCsvRecord> rows) {
    private static final int LONGEST_CELL = 1 << 20;

    static CsvTable read(Path file) throws Unfit {
        String text = Utf8.read(file);
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().maxBufferSize(LONGEST_CELL).build(columns(), text)) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            if (rows.isEmpty()) {
                throw new Unfit(file + " has no rows below a header");
            }
            return new CsvTable(file, rows);
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new Unfit("cannot read " + file + " as a table", e);
        }
    }

    /** Of two columns with one name the first counts: the ratings come with several tables side by side. */
    private static NamedCsvRecordHandler columns() {
        return NamedCsvRecordHandler.of(header -> header.allowDuplicateHeaderFields(true));
    }

    boolean has(String column) {
        return rows.get(0).getHeader().contains(column);
    }

    /** @throws Unfit unless the cell holds a finite number */
    double number(NamedCsvRecord row, String column) throws Unfit {
        double number = number(row.getField(column));
        if (!Double.isFinite(number)) {
            throw new Unfit(place(row) + ": \"" + column + "\" is not a number");
        }
        return number;
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    String place(NamedCsvRecord row) {
        return file + ", line " + row.getStartingLineNumber();
    }

    Set<String> values(String column) {
        return rows.stream().map(row -> row.getField(column)).collect(Collectors.toUnmodifiableSet());
    }

    void require(String... columns) throws Unfit {
        for (String column : columns) {
            if (!has(column)) {
                throw new Unfit(file + " has no column " + column);
            }
        }
    }
}

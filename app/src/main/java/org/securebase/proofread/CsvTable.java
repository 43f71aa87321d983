package org.securebase.proofread;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A table with a header. */
record CsvTable(Path file, List<NamedCsvRecord> rows) {
    private static final int LONGEST_CELL = 1 << 20;

    static CsvTable read(Path file) throws Unfit {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().maxBufferSize(LONGEST_CELL).build(columns(), file)) {
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

    void require(String... columns) throws Unfit {
        for (String column : columns) {
            if (!has(column)) {
                throw new Unfit(file + " has no column " + column);
            }
        }
    }
}

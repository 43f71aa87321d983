package org.securebase.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A table with a header, read row by row. Commas, semicolons or tabs; cells may be quoted; a byte order mark, either
 * kind of line end and blank lines at the end don't matter.
 */
final class CsvFile implements AutoCloseable {
    private static final int LONGEST_CELL = 1 << 20;

    private final Path path;
    private final char separator;
    private final QuoteCount quotes;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private Optional<CsvRecord> last = Optional.empty();
    private int rows;

    private CsvFile(Path path, char separator, QuoteCount quotes, CloseableIterator<CsvRecord> records) throws BadData {
        this.path = path;
        this.separator = separator;
        this.quotes = quotes;
        this.records = records;
        this.header = read().map(CsvRecord::getFields)
                .map(cells -> cells.stream().map(String::strip).toList())
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                .orElseThrow(() -> new BadData(path + " has no header line"));
    }

    static CsvFile open(Path path) throws BadData {
        if (Files.isDirectory(path)) {
            throw new BadData(path + " is a folder, not a file");
        }
        try {
            BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(path), UTF_8));
            char separator = CsvStart.of(text, path).separator();
            QuoteCount quotes = new QuoteCount(text);
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(LONGEST_CELL)
                    .ofCsvRecord(quotes);
            return new CsvFile(path, separator, quotes, reader.iterator());
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static BadData unreadable(Path path, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new BadData("there is no file " + path, e);
        }
        return new BadData(
                "cannot read " + path
                        + (e instanceof AccessDeniedException ? ": access is denied" : ": " + e.getMessage()),
                e);
    }

    List<String> header() {
        return header;
    }

    /** The next row, which has at most as many cells as the header; nothing at the end. */
    Optional<Row> next() throws BadData {
        Optional<CsvRecord> record = read();
        if (record.isEmpty()) {
            return Optional.empty();
        }
        if (isBlank(record.get()) && header.size() > 1) {
            requireOnlyBlankLinesAfter(record.get());
            return Optional.empty();
        }
        Row row = new Row(this, ++rows, record.get());
        if (row.size() > header.size()) {
            throw row.bad("has " + row.size() + " cells, but the header has " + header.size());
        }
        return Optional.of(row);
    }

    private void requireOnlyBlankLinesAfter(CsvRecord blank) throws BadData {
        for (Optional<CsvRecord> next = read(); next.isPresent(); next = read()) {
            if (!isBlank(next.get())) {
                throw new BadData(path + ", line " + blank.getStartingLineNumber() + ": blank line between rows");
            }
        }
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFieldCount() == 1 && record.getField(0).isBlank();
    }

    private Optional<CsvRecord> read() throws BadData {
        try {
            if (records.hasNext()) {
                last = Optional.of(records.next());
                return last;
            }
            requireClosedQuotes();
            return Optional.empty();
        } catch (CsvParseException e) {
            throw new BadData(
                    path + ", after row " + rows + ": a cell is not closed, or longer than " + LONGEST_CELL
                            + " characters; is there a quotation mark too many?",
                    e);
        } catch (UncheckedIOException e) {
            throw unreadable(path, new IOException(e.getMessage(), e));
        }
    }

    /** A mark that is never closed makes one cell of all the rows after it, which would be lost without a word. */
    private void requireClosedQuotes() throws BadData {
        if (quotes.isOdd() && last.isPresent()) {
            CsvRecord record = last.get();
            if (record.getField(record.getFieldCount() - 1).indexOf('\n') >= 0) {
                throw new BadData(path + ", line " + record.getStartingLineNumber()
                        + ": a quotation mark is opened and never closed");
            }
        }
    }

    Path path() {
        return path;
    }

    /** Whether a comma can be a decimal point, as in files from spreadsheets in much of Europe. */
    boolean hasDecimalCommas() {
        return separator != ',';
    }

    @Override
    public void close() throws BadData {
        try {
            records.close();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }
}

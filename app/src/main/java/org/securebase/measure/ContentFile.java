package org.securebase.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.adaptive.Candidate;

/** What the items of a bank speak about, as CSV: item,facet,reversed,enemies; several enemies apart by blanks. */
final class ContentFile {
    private final CsvFile file;
    private final ItemBank bank;
    private final Map<String, Candidate> candidates = new HashMap<>();

    private ContentFile(CsvFile file, ItemBank bank) {
        this.file = file;
        this.bank = bank;
    }

    /** The items of the bank in its order; an item that the file does not name has its dimension for a facet. */
    static List<Candidate> read(Path path, ItemBank bank) throws BadData {
        try (CsvFile file = CsvFile.open(path)) {
            return new ContentFile(file, bank).candidates();
        }
    }

    private List<Candidate> candidates() throws BadData {
        int id = column("item");
        int facet = column("facet");
        int reversed = column("reversed");
        int enemies = column("enemies");
        if (id < 0 || facet < 0) {
            throw new BadData(file.path()
                    + " does not tell content: wanted columns item,facet and, if need be, reversed,enemies");
        }
        for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
            read(row.get(), id, facet, reversed, enemies);
        }
        List<Candidate> ordered = new ArrayList<>();
        for (Item item : bank.items()) {
            ordered.add(candidates.getOrDefault(item.id(), Candidate.of(item)));
        }
        return ordered;
    }

    private int column(String name) {
        return file.header().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(name);
    }

    private void read(Row row, int id, int facet, int reversed, int enemies) throws BadData {
        int position = bank.position(row.cell(id))
                .orElseThrow(() -> row.bad(id, "no item " + Row.shown(row.cell(id)) + " is in the bank"));
        if (row.cell(facet).isEmpty()) {
            throw row.bad(facet, "a name is missing");
        }
        Candidate candidate = new Candidate(
                bank.item(position),
                row.cell(facet),
                reversed >= 0 && yes(row, reversed),
                enemies < 0 ? Set.of() : enemies(row, enemies));
        if (candidates.put(candidate.item().id(), candidate) != null) {
            throw row.bad(id, "item " + Row.shown(row.cell(id)) + " comes twice");
        }
    }

    private static boolean yes(Row row, int column) throws BadData {
        return switch (row.cell(column).toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes" -> true;
            case "", "0", "false", "no" -> false;
            default -> throw row.bad(column, Row.shown(row.cell(column)) + " is neither true nor false");
        };
    }

    private Set<String> enemies(Row row, int column) throws BadData {
        Set<String> ids = new HashSet<>(List.of(row.cell(column).split("\\s+")));
        ids.remove("");
        for (String id : ids) {
            if (bank.position(id).isEmpty()) {
                throw row.bad(column, "no item " + Row.shown(id) + " is in the bank");
            }
        }
        return ids;
    }
}

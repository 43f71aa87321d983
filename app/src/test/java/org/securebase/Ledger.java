package org.securebase;

import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securebase.vault.Database;

/** Every row of a small SQLite database: to be compared, and to be put back. */
final class Ledger {

    private static final HexFormat HEX = HexFormat.of();

    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

    private Ledger() {}

    static Ledger of(Database database) {
        Ledger ledger = new Ledger();
        for (String table : tables(database)) {
            ledger.rows.put(
                    table,
                    database.reads().sql("select * from " + table).query().listOfRows());
        }
        return ledger;
    }

    private static List<String> tables(Database database) {
        return database.reads()
                .sql("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by rowid")
                .query(String.class)
                .list();
    }

    /** Makes the database hold these rows again, and no others. */
    void putBack(Database database) {
        Ledger now = of(database);
        Set<String> changed = rows.keySet().stream()
                .filter(table -> !text(table).equals(now.text(table)))
                .collect(Collectors.toSet());
        if (!changed.isEmpty()) {
            database.inOneGo(() -> putBack(changed, database));
        }
    }

    private List<Map<String, Object>> in(String table) {
        return rows.getOrDefault(table, List.of());
    }

    private void putBack(Set<String> changed, Database database) {
        database.writes().sql("pragma defer_foreign_keys = on").update();
        changed.forEach(table -> database.writes().sql("delete from " + table).update());
        changed.forEach(table -> in(table)
                .forEach(row -> database.writes()
                        .sql("insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                                + String.join(", ", Collections.nCopies(row.size(), "?")) + ")")
                        .params(List.copyOf(row.values()))
                        .update()));
    }

    private Set<String> text(String table) {
        return in(table).stream().map(Ledger::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Map<String, Object> row) {
        return row.keySet().stream()
                .map(column -> column + "=" + text(row, column))
                .collect(Collectors.joining(" "));
    }

    private static String text(Map<String, Object> row, String column) {
        return row.get(column) instanceof byte[] bytes ? HEX.formatHex(bytes) : String.valueOf(row.get(column));
    }

    /** All that belongs to a holder, in whichever table, but for one session. */
    Set<String> of(byte[] holder, byte[] session) {
        Set<String> owners = new TreeSet<>(Set.of(HEX.formatHex(holder)));
        in("membership").stream()
                .filter(row -> owners.contains(text(row, "holder_id")))
                .forEach(row -> owners.add(text(row, "space_id")));
        return rows.keySet().stream()
                .flatMap(table -> in(table).stream()
                        .filter(row -> owners.contains(text(row, owner(table, row))))
                        .map(row -> table + " " + text(row)))
                .filter(row -> !row.contains(HEX.formatHex(session)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String owner(String table, Map<String, Object> row) {
        boolean itself = table.equals("holder") || table.equals("space");
        return itself ? "id" : row.containsKey("space_id") ? "space_id" : "holder_id";
    }

    boolean hasSession(byte[] id) {
        return sessions(id).findAny().isPresent();
    }

    byte[] holderOfSession(byte[] id) {
        return HEX.parseHex(text(sessions(id).findFirst().orElseThrow(), "holder_id"));
    }

    private Stream<Map<String, Object>> sessions(byte[] id) {
        return in("session").stream().filter(row -> text(row, "id_hash").equals(HEX.formatHex(id)));
    }
}

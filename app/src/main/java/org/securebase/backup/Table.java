package org.securebase.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.securebase.vault.Schema;

/**
 * A table of the schema, as a file of SQLite describes it.
 *
 * @param columns their declared types by name
 * @param key the columns by which a row is known
 */
record Table(String name, Map<String, String> columns, List<String> key) {

    /** Who is signed in, who failed to, and what was used up a moment ago: of no use later, and nobody's business. */
    static final Set<String> OF_THE_MOMENT = Set.of("session", "throttle", "passkey_answered");

    /** Those that are backed up, each after the ones that it refers to. */
    static List<Table> all(Connection sqlite) throws SQLException {
        Map<String, Set<String>> refersTo = new LinkedHashMap<>();
        for (String name : names(sqlite)) {
            refersTo.put(
                    name,
                    new TreeSet<>(strings(sqlite, "select \"table\" from pragma_foreign_key_list('" + name + "')")));
            refersTo.get(name).remove(name);
        }
        List<Table> ordered = new ArrayList<>();
        while (!refersTo.isEmpty()) {
            String next = refersTo.entrySet().stream()
                    .filter(entry -> entry.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables refer to each other in a circle"));
            refersTo.remove(next);
            refersTo.values().forEach(others -> others.remove(next));
            ordered.add(described(sqlite, next));
        }
        return ordered;
    }

    private static List<String> names(Connection sqlite) throws SQLException {
        return strings(
                        sqlite,
                        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by 1")
                .stream()
                .filter(name -> !name.equals(Schema.HISTORY) && !Manifest.TABLES.contains(name))
                .filter(name -> !OF_THE_MOMENT.contains(name))
                .toList();
    }

    private static Table described(Connection sqlite, String name) throws SQLException {
        String columns = " from pragma_table_info('" + name + "')";
        Map<String, String> types = new LinkedHashMap<>();
        try (Statement statement = sqlite.createStatement();
                ResultSet row = statement.executeQuery("select name, lower(type)" + columns + " order by cid")) {
            while (row.next()) {
                types.put(row.getString(1), row.getString(2));
            }
        }
        return new Table(name, types, strings(sqlite, "select name" + columns + " where pk > 0 order by pk"));
    }

    private static List<String> strings(Connection sqlite, String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = sqlite.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                strings.add(row.getString(1));
            }
        }
        return strings;
    }

    String columnList() {
        return String.join(", ", columns.keySet());
    }

    /** By their random ids, so that a copy does not say what was written first. */
    String inOrderOfKeys() {
        return "select " + columnList() + " from " + name + " order by " + String.join(", ", key);
    }

    String inOrderOfCopying() {
        return "select " + columnList() + " from " + name + " order by rowid";
    }

    String insertion() {
        return "insert into " + name + " (" + columnList() + ") values ("
                + String.join(", ", columns.keySet().stream().map(column -> "?").toList()) + ")";
    }
}

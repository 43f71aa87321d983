package org.securebase.vault;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** What a database says that it holds. */
final class Tables {

    private static final String ON_SQLITE = """
            select t.name, c.name, c."notnull", c.pk > 0 from sqlite_schema t join pragma_table_info(t.name) c
            where t.type = 'table' and t.name not like 'sqlite_%'""";
    private static final String ON_POSTGRESQL = """
            select c.table_name, c.column_name, c.is_nullable = 'NO', k.column_name is not null
            from information_schema.columns c
            left join information_schema.table_constraints p
                on p.table_schema = c.table_schema and p.table_name = c.table_name and p.constraint_type = 'PRIMARY KEY'
            left join information_schema.key_column_usage k
                on k.constraint_schema = p.constraint_schema and k.constraint_name = p.constraint_name
                and k.column_name = c.column_name
            where c.table_schema = current_schema()""";

    private Tables() {}

    /** The names of the columns by table. */
    static Map<String, Set<String>> columns(Database database) {
        Map<String, Set<String>> columns = new TreeMap<>();
        read(
                database,
                (table, column) ->
                        columns.computeIfAbsent(table, name -> new TreeSet<>()).add(column.split(" ")[0]));
        return columns;
    }

    /** The same with whether a value is needed, and whether it is in the primary key. */
    static Set<String> inDetail(Database database) {
        Set<String> columns = new TreeSet<>();
        read(database, (table, column) -> columns.add(table + "." + column));
        return columns;
    }

    private static void read(Database database, BiConsumer<String, String> column) {
        database.reads().sql(database.isSqlite() ? ON_SQLITE : ON_POSTGRESQL).query(row -> {
            boolean required = row.getBoolean(3) || row.getBoolean(4);
            column.accept(
                    row.getString(1),
                    row.getString(2) + (required ? " required" : "") + (row.getBoolean(4) ? " key" : ""));
        });
    }
}

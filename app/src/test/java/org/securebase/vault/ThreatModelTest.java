package org.securebase.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** docs/threat-model.md says of every column what it gives away, and of none that is not there. */
class ThreatModelTest {

    private static final Path PAGE = Path.of("..", "docs", "threat-model.md");
    private static final Pattern TABLE = Pattern.compile("### `([a-z_]+)`");
    /** A column's row with something in each of its three cells. */
    private static final Pattern COLUMN = Pattern.compile("\\| `([a-z_]+)` \\| \\S[^|]*\\| \\S[^|]*\\|");

    @OnBothDatabases
    void describesEveryColumn(Database database) throws IOException {
        assertThat(missing(Tables.columns(database), described())).isEmpty();
    }

    @OnBothDatabases
    void describesNoneThatIsNotThere(Database database) throws IOException {
        assertThat(missing(described(), Tables.columns(database))).isEmpty();
    }

    @OnBothDatabases
    void wouldNoticeAColumnAndATable(Database database) throws IOException {
        database.writes().sql("alter table holder add column nickname text").update();
        database.writes().sql("create table diary (page text)").update();
        assertThat(missing(Tables.columns(database), described()))
                .isEqualTo(Map.of("holder", Set.of("nickname"), "diary", Set.of("page")));
    }

    private static Map<String, Set<String>> missing(Map<String, Set<String>> here, Map<String, Set<String>> there) {
        Map<String, Set<String>> missing = new TreeMap<>();
        here.forEach((table, columns) -> {
            Set<String> left = new TreeSet<>(columns);
            left.removeAll(there.getOrDefault(table, Set.of()));
            if (!left.isEmpty()) {
                missing.put(table, left);
            }
        });
        return missing;
    }

    private static Map<String, Set<String>> described() throws IOException {
        Map<String, Set<String>> described = new LinkedHashMap<>();
        String table = "";
        for (String line : Files.readAllLines(PAGE)) {
            Matcher heading = TABLE.matcher(line);
            table = heading.matches() ? heading.group(1) : line.startsWith("#") ? "" : table;
            Matcher column = COLUMN.matcher(line);
            if (!table.isEmpty() && column.matches()) {
                described.computeIfAbsent(table, name -> new TreeSet<>()).add(column.group(1));
            }
        }
        return described;
    }
}

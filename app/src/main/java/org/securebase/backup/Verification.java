package org.securebase.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.securebase.backup.Rows.Sum;
import org.securebase.vault.Padded;
import org.securebase.vault.Schema;

/** What can be seen of a backup without any key. */
final class Verification {

    private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Connection backup;
    private final String name;

    Verification(Connection backup, String name) {
        this.backup = backup;
        this.name = name;
    }

    static void demandFile(Path file) throws Cannot {
        if (!Files.isRegularFile(file)) {
            throw new Cannot(Files.exists(file) ? file + " is not a file." : "There is no file " + file + ".");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING)) {
                throw new Cannot(file + " is not a backup of Securebase.");
            }
        } catch (IOException reason) {
            throw new Cannot("Cannot read " + file + ". Who may read it?", reason);
        }
    }

    void demandWhole() throws Cannot, SQLException {
        if (!Manifest.isIn(backup)) {
            throw new Cannot(
                    name + " is a database, but not a backup: a copy made by hand may lack what was written last."
                            + " Make one with \"securebase backup\".");
        }
        if (!text("pragma integrity_check(1)").equals("ok")) {
            throw new Cannot(name + " is damaged: its pages do not fit together. Use another one.");
        }
        if (number("select count(*) from pragma_foreign_key_check") > 0) {
            throw new Cannot(name + " is damaged: rows refer to others that are not there. Use another one.");
        }
        for (Table table : Table.all(backup)) {
            demandSame(table);
        }
    }

    private void demandSame(Table table) throws Cannot, SQLException {
        Sum now = new Rows(table).sum(backup);
        Sum then = Manifest.read(backup).sums().get(table.name());
        if (then == null || now.count() != then.count() || !Arrays.equals(now.sha256(), then.sha256())) {
            throw new Cannot(name + " is damaged: the rows of \"" + table.name()
                    + "\" are not those that were backed up. Use another one.");
        }
    }

    Findings findings() throws SQLException {
        Manifest manifest = Manifest.read(backup);
        return new Findings(manifest, Schema.version(backup), bytes("select pepper_check from instance"), doubts());
    }

    /** What a whole backup may hold all the same, if the database was not as it should be. */
    private List<String> doubts() throws SQLException {
        List<String> doubts = new ArrayList<>();
        for (String table : List.of("record", "drawer")) {
            long odd = oddSizes(table);
            if (odd > 0) {
                doubts.add(odd + " rows of \"" + table + "\" have a size that nothing sealed has.");
            }
        }
        doubt(doubts, "records lie in no drawer", """
                select count(*) from record r where not exists
                (select 1 from drawer d where d.space_id = r.space_id and d.tag = r.drawer_tag)""");
        doubt(doubts, "records were sealed with other keys than their space has", """
                select count(*) from record r join space s on s.id = r.space_id where s.key_version <> r.key_version""");
        doubt(doubts, "spaces have no member who could open them", """
                select count(*) from space s where not exists (select 1 from membership m where m.space_id = s.id)""");
        doubt(doubts, "holders have no way to their key", """
                select count(*) from holder h where not exists (select 1 from key_wrap w where w.holder_id = h.id)""");
        return doubts;
    }

    private void doubt(List<String> doubts, String words, String sql) throws SQLException {
        long count = number(sql);
        if (count > 0) {
            doubts.add(count + " " + words + ".");
        }
    }

    private long oddSizes(String table) throws SQLException {
        long odd = 0;
        try (Statement statement = backup.createStatement();
                ResultSet row =
                        statement.executeQuery("select length(sealed), count(*) from " + table + " group by 1")) {
            while (row.next()) {
                odd += Padded.isSizeOfSealed(row.getLong(1)) ? 0 : row.getLong(2);
            }
        }
        return odd;
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = backup.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = backup.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private byte[] bytes(String sql) throws SQLException {
        try (Statement statement = backup.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getBytes(1) : new byte[0];
        }
    }
}

package org.securebase.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.securebase.backup.Rows.Sum;
import org.securebase.vault.Schema;

/**
 * A backup: a file of SQLite with the tables of the schema, whichever database they come from, and with a sum of each.
 * Nobody's session is in it, and no key.
 */
final class BackupFile {

    private final Path file;

    BackupFile(Path file) {
        this.file = file;
    }

    private String name() {
        return "The backup " + file;
    }

    /** Fills the file, which is empty yet, from one state of the database. */
    Manifest fill(Instance instance, Instant now) throws Cannot {
        Schema.demandReadable(instance.source(), instance.name());
        try (Connection from = instance.source().getConnection()) {
            instance.beginSnapshot(from);
            Schema.make(Sqlite.filling(file), name(), Schema.version(from));
            return copied(from, instance.name(), now);
        } catch (SQLException reason) {
            throw Reasons.of(instance.name(), reason);
        }
    }

    private Manifest copied(Connection from, String source, Instant now) throws Cannot {
        try (Connection to = Sqlite.filling(file).getConnection()) {
            to.setAutoCommit(false);
            Map<String, Sum> sums = new TreeMap<>();
            for (Table table : Table.all(to)) {
                sums.put(table.name(), new Rows(table).copy(from, to));
            }
            Manifest manifest = new Manifest(now, sums);
            manifest.write(to);
            to.commit();
            return manifest;
        } catch (SQLException reason) {
            throw Reasons.of(name() + " or " + source, reason);
        }
    }

    /**
     * Looks at every page, reference and row.
     *
     * @throws Cannot if it is no backup, or not as it was made
     */
    Findings verify() throws Cannot {
        Verification.demandFile(file);
        try (Connection backup = Sqlite.unchanging(file).getConnection()) {
            Verification verification = new Verification(backup, name());
            verification.demandWhole();
            Schema.demandReadable(Sqlite.unchanging(file), name());
            return verification.findings();
        } catch (SQLException reason) {
            throw Reasons.of(name(), reason);
        }
    }

    String version() throws Cannot {
        try (Connection backup = Sqlite.unchanging(file).getConnection()) {
            return Schema.version(backup);
        } catch (SQLException reason) {
            throw Reasons.of(name(), reason);
        }
    }

    /** Takes away what only a backup has. */
    void becomeDatabase() throws Cannot {
        try (Connection database = Sqlite.filling(file).getConnection();
                Statement statement = database.createStatement()) {
            for (String table : List.copyOf(Manifest.TABLES)) {
                statement.executeUpdate("drop table " + table);
            }
        } catch (SQLException reason) {
            throw Reasons.of(name(), reason);
        }
    }

    /** Part of the caller's transaction. */
    void copyInto(Connection target) throws SQLException {
        try (Connection backup = Sqlite.unchanging(file).getConnection()) {
            for (Table table : Table.all(backup)) {
                new Rows(table).copy(backup, target);
            }
        }
    }
}

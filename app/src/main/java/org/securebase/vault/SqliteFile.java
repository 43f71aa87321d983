package org.securebase.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A database in one file: one connection that writes, a few that read. A commit is on the disk before it returns, what
 * is deleted is overwritten.
 */
final class SqliteFile {

    private static final int READERS = 4;
    private static final int BUSY_MILLIS = 10_000;
    private static final Map<String, String> IN_FORCE =
            Map.of("journal_mode", "wal", "synchronous", "2", "foreign_keys", "1", "secure_delete", "1");

    private final Path file;

    SqliteFile(Path file) {
        this.file = file;
    }

    Database open() {
        makeForOwnerAlone();
        SQLiteDataSource plain = dataSource();
        Schema.bringUp(plain, name());
        HikariDataSource writer = pool("writing", plain, 1, "pragma fullfsync = 1");
        HikariDataSource readers = readers();
        try {
            demandSettings(writer);
            demand(readers, "query_only", "1");
        } catch (RuntimeException refused) {
            writer.close();
            readers.close();
            throw refused;
        }
        return new Database(readers, writer, true);
    }

    private String name() {
        return "The database file " + file;
    }

    /** SQLite gives the files beside it the same permissions. */
    private void makeForOwnerAlone() {
        try {
            if (Files.notExists(file)) {
                Files.createFile(file, ownerAlone());
            }
        } catch (IOException reason) {
            throw new DatabaseUnusable("Cannot make the database file " + file + ".", reason);
        }
    }

    private FileAttribute<?>[] ownerAlone() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private SQLiteDataSource dataSource() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return source(config);
    }

    private HikariDataSource readers() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        return pool("reading", source(config), READERS, "pragma query_only = 1");
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /** The pool takes one statement to begin with and no more; the rest are properties of the driver. */
    private static HikariDataSource pool(String name, DataSource source, int size, String first) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionInitSql(first);
        return new HikariDataSource(config);
    }

    void demandSettings(DataSource writer) {
        IN_FORCE.forEach((setting, value) -> demand(writer, setting, value));
    }

    /** A setting that is not in force would be noticed only when something is lost. */
    private void demand(DataSource source, String setting, String value) {
        String found = JdbcClient.create(source)
                .sql("pragma " + setting)
                .query(String.class)
                .single();
        if (!found.equals(value)) {
            throw new DatabaseUnusable(
                    name() + " does not take the setting " + setting + "=" + value
                            + ", without which a power cut loses what was kept. Is its folder on a network? Choose"
                            + " another with --data DIR.",
                    null);
        }
    }
}

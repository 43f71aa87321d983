package org.securebase.backup;

import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** Ways to open a file of SQLite. */
final class Sqlite {

    private static final int BUSY_MILLIS = 10_000;

    private Sqlite() {}

    /** Beside a server that may be writing: reads, and changes nothing. */
    static SQLiteDataSource beside(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        return source(config, file.toString());
    }

    /** To fill a file that nobody else knows yet; it is brought to the disk as a whole when it is done. */
    static SQLiteDataSource filling(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.MEMORY);
        config.setSynchronous(SynchronousMode.OFF);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return source(config, file.toString());
    }

    /** A file that does not change: makes no other file beside it, and needs no right to write. */
    static SQLiteDataSource unchanging(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        String path = file.toAbsolutePath().toUri().getRawPath();
        return source(config, "file:" + path + "?immutable=1");
    }

    private static SQLiteDataSource source(SQLiteConfig config, String file) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}

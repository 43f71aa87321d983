package org.securebase.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.securebase.vault.DataFolder;

/** SQLite in the data folder. */
record FileInstance(Path file) implements Instance {

    @Override
    public String name() {
        return "The database file " + file;
    }

    @Override
    public DataSource source() throws Cannot {
        if (!Files.isRegularFile(file)) {
            throw new Cannot("There is no database file " + file + ". Which folder does the server use? --data DIR");
        }
        return Sqlite.beside(file);
    }

    /** The first thing read begins it. */
    @Override
    public void beginSnapshot(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    /** A log that was left behind would be played into the restored file, so that may not be there either. */
    @Override
    public void fill(Path backup) throws Cannot {
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            Path inTheWay = file.resolveSibling(file.getFileName() + ending);
            if (Files.exists(inTheWay)) {
                throw new Cannot("There is already a file " + inTheWay
                        + ". Restoring never overwrites: choose another folder with --data DIR.");
            }
        }
        new DataFolder(folder());
        try (NewFile fresh = NewFile.at(file)) {
            fresh.copyOf(backup);
            BackupFile copy = new BackupFile(fresh.path());
            copy.verify();
            copy.becomeDatabase();
            fresh.keep();
        }
    }

    private Path folder() throws Cannot {
        Path folder = file.getParent();
        if (folder == null) {
            throw new Cannot("There is no folder for " + file + ".");
        }
        return folder;
    }
}

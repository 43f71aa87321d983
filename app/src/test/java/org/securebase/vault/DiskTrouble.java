package org.securebase.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.dao.DataAccessException;

/** Ways in which the disk under a database file gives way, for real, and comes back. */
public enum DiskTrouble {

    /** SQLite is told that there is room for no page more, and answers as when a disk is full. */
    FULL {
        @Override
        void begin(Database database) {
            database.writes().sql("pragma max_page_count = 1").query().listOfRows();
        }

        @Override
        void end(Database database) {
            database.writes().sql("pragma max_page_count = 1000000").query().listOfRows();
        }
    },

    /** The system lets no file of this process grow above a size, and every write beyond it fails. */
    FAILING {
        @Override
        void begin(Database database) throws IOException, InterruptedException {
            largest(String.valueOf(Files.size(log(database))));
        }

        @Override
        void end(Database database) throws IOException, InterruptedException {
            largest("unlimited");
        }
    };

    /** The trouble, and what is done in it. */
    public interface Work {
        void run() throws Exception;
    }

    abstract void begin(Database database) throws IOException, InterruptedException;

    abstract void end(Database database) throws IOException, InterruptedException;

    /** Does it while the disk of this SQLite database gives way. */
    public void during(Database database, Work work) throws Exception {
        begin(database);
        try {
            work.run();
        } finally {
            end(database);
        }
    }

    private static void largest(String bytes) throws IOException, InterruptedException {
        String pid = String.valueOf(ProcessHandle.current().pid());
        int refused = new ProcessBuilder("prlimit", "--pid", pid, "--fsize=" + bytes + ":")
                .inheritIO()
                .start()
                .waitFor();
        if (refused != 0) {
            throw new IOException("prlimit ended with " + refused);
        }
    }

    private static Path log(Database database) throws DataAccessException {
        String file = database.reads()
                .sql("select file from pragma_database_list where name = 'main'")
                .query(String.class)
                .single();
        return Path.of(file + "-wal");
    }
}

package org.securebase.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database that a server uses. */
sealed interface Instance permits FileInstance, ServerInstance {

    /** What it is called in a message, with which a sentence may begin. */
    String name();

    /** @throws Cannot if there is none */
    DataSource source() throws Cannot;

    /** Begins to read one state of it, whatever others commit meanwhile. */
    void beginSnapshot(Connection connection) throws SQLException;

    /**
     * Fills it from a backup that was verified.
     *
     * @throws Cannot if it is there already, or cannot be made
     */
    void fill(Path backup) throws Cannot;
}

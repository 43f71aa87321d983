package org.securebase.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.securebase.vault.Schema;

/** A database on a PostgreSQL server. */
record ServerInstance(String url, String user, String password) implements Instance {

    static final String PREFIX = "jdbc:postgresql:";
    private static final int PATIENCE_SECONDS = 10;

    @Override
    public String name() {
        return "The PostgreSQL database";
    }

    @Override
    public DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setLoginTimeout(PATIENCE_SECONDS);
        source.setApplicationName("securebase backup");
        source.setLogServerErrorDetail(false);
        return source;
    }

    @Override
    public void beginSnapshot(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
    }

    @Override
    public void fill(Path backup) throws Cannot {
        BackupFile file = new BackupFile(backup);
        demandEmpty();
        Schema.make(source(), name(), file.version());
        try (Connection target = source().getConnection()) {
            target.setAutoCommit(false);
            file.copyInto(target);
            target.commit();
        } catch (SQLException reason) {
            throw Reasons.of(name(), reason);
        }
    }

    private void demandEmpty() throws Cannot {
        try (Connection connection = source().getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            try (ResultSet table = about.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
                if (table.next()) {
                    throw new Cannot(name() + " already holds tables. Restoring never overwrites: name an empty one, in"
                            + " which no server was started yet.");
                }
            }
        } catch (SQLException reason) {
            throw Reasons.of(name(), reason);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return name();
    }
}

package org.securebase.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A database on a PostgreSQL server, which several nodes may share. */
final class PostgresServer {

    private static final int CONNECTIONS = 8;
    private static final long PATIENCE_MILLIS = 10_000;

    private final DatabaseSettings settings;

    PostgresServer(DatabaseSettings settings) {
        this.settings = settings;
    }

    Database open() {
        HikariDataSource writing = pool("writing");
        try {
            Migrations.run(writing);
        } catch (RuntimeException refused) {
            writing.close();
            throw refused;
        }
        return new Database(pool("reading"), writing, false);
    }

    private HikariDataSource pool(String name) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        if (name.equals("reading")) {
            config.setReadOnly(true);
            config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        }
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException reason) {
            throw new DatabaseUnusable(
                    "Cannot use the database that securebase.database.url names: is it there, and are"
                            + " user and password right?",
                    reason);
        }
    }
}

package org.securebase.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database on a PostgreSQL server, which several nodes may share. A commit is on its disk before it returns. */
final class PostgresServer {

    private static final String NAME = "The database that securebase.database.url names";
    private static final int CONNECTIONS = 8;
    private static final long PATIENCE_MILLIS = 10_000;
    /** What each setting may not be: a commit would be answered before it is kept, or a crash would tear pages. */
    private static final Map<String, Set<String>> NOT_IN_FORCE =
            Map.of("synchronous_commit", Set.of("off"), "fsync", Set.of("off"), "full_page_writes", Set.of("off"));

    private final DatabaseSettings settings;

    PostgresServer(DatabaseSettings settings) {
        this.settings = settings;
    }

    Database open() {
        HikariDataSource writing = pool("writing");
        try {
            NOT_IN_FORCE.forEach((setting, values) -> demand(writing, setting, values));
            Schema.bringUp(writing, NAME);
            return new Database(pool("reading"), writing, false);
        } catch (RuntimeException refused) {
            writing.close();
            throw refused;
        }
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
        // the detail of a refusal quotes the values that were refused
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("ApplicationName", "securebase");
        if (name.equals("reading")) {
            readOnly(config);
        }
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException reason) {
            throw DatabaseUnusable.because(NAME, reason);
        }
    }

    /** Outside of a transaction, too. */
    private static void readOnly(HikariConfig config) {
        config.setReadOnly(true);
        config.addDataSourceProperty("readOnlyMode", "always");
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    }

    /** A setting that is not in force would be noticed only when something is lost. */
    private static void demand(DataSource source, String setting, Set<String> not) {
        String found = JdbcClient.create(source)
                .sql("select current_setting('" + setting + "')")
                .query(String.class)
                .single();
        if (not.contains(found)) {
            throw new DatabaseUnusable(
                    NAME + " has the setting " + setting + "=" + found + ", which loses what it said it kept."
                            + " Set it to on.",
                    null);
        }
    }
}

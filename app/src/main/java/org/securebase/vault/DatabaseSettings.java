package org.securebase.vault;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database: a file in the data folder unless a PostgreSQL is named.
 *
 * @param url such as {@code jdbc:postgresql://localhost/securebase}; empty for SQLite
 * @param user of PostgreSQL
 * @param password of PostgreSQL
 */
@ConfigurationProperties("securebase.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password) {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    DatabaseSettings {
        if (!url.isEmpty() && !url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("securebase.database.url must begin with " + POSTGRESQL);
        }
    }

    boolean isSqlite() {
        return url.isEmpty();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + (isSqlite() ? "SQLite" : "PostgreSQL") + "]";
    }
}

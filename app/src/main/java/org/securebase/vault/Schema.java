package org.securebase.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The tables that this release needs, made by the same scripts in both databases. Knows no Spring, so that the tools can
 * use it.
 */
public final class Schema {

    /** The table in which the scripts that were run are noted. */
    public static final String HISTORY = "flyway_schema_history";

    private static final String FROM_A_NEWER_RELEASE = "FUTURE";

    private Schema() {}

    /**
     * Brings the database up to this release, and gives it its id if it is new. Nodes that do so at once wait for each
     * other.
     *
     * @param name of the database, for the message
     * @throws DatabaseUnusable if it cannot be, with the reason in one line
     */
    public static void bringUp(DataSource source, String name) {
        try {
            Flyway flyway = scripts(source).load();
            demandNoNewer(flyway, name);
            flyway.migrate();
            giveId(source);
        } catch (FlywayException | SQLException reason) {
            throw DatabaseUnusable.because(name, reason);
        }
    }

    /**
     * Makes the tables as a release of this version had them, without any row.
     *
     * @throws DatabaseUnusable if they cannot be made, or are other ones already
     */
    public static void make(DataSource source, String name, String version) {
        try {
            scripts(source).target(version).load().migrate();
        } catch (FlywayException reason) {
            throw DatabaseUnusable.because(name, reason);
        }
    }

    /**
     * Looks whether this release can read the tables, and leaves them as they are.
     *
     * @throws DatabaseUnusable if a newer release made them, or another program
     */
    public static void demandReadable(DataSource source, String name) {
        try {
            Flyway flyway = scripts(source).ignoreMigrationPatterns("*:pending").load();
            demandNoNewer(flyway, name);
            if (flyway.info().applied().length == 0) {
                throw new DatabaseUnusable(name + " holds no tables of Securebase.", null);
            }
            flyway.validate();
        } catch (FlywayException reason) {
            throw DatabaseUnusable.because(name, reason);
        }
    }

    /** The version of the tables, such as {@code 3}. */
    public static String version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery(
                        "select version from " + HISTORY + " where success order by installed_rank desc limit 1")) {
            return newest.next() ? newest.getString(1) : "";
        }
    }

    private static FluentConfiguration scripts(DataSource source) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .loggers(SilentScripts.class.getName());
    }

    /** Flyway itself would go on. */
    private static void demandNoNewer(Flyway flyway, String name) {
        boolean newer = Arrays.stream(flyway.info().applied())
                .anyMatch(script -> script.getState().name().startsWith(FROM_A_NEWER_RELEASE));
        if (newer) {
            throw new DatabaseUnusable(
                    name
                            + " is of a newer release of Securebase. It was not touched. Use that release, or a backup made"
                            + " before the upgrade.",
                    null);
        }
    }

    /** Holding the first script's row makes a second node wait, and then see the row of the first. */
    private static void giveId(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            update(connection, "update " + HISTORY + " set success = success where version = '1'");
            update(
                    connection,
                    "insert into instance (id, pepper_check) select ?, ? where not exists (select 1 from instance)",
                    RandomId.fresh().bytes(),
                    new byte[0]);
            connection.commit();
        }
    }

    private static void update(Connection connection, String sql, byte[]... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int number = 0; number < parameters.length; number++) {
                statement.setBytes(number + 1, parameters[number]);
            }
            statement.executeUpdate();
        }
    }
}

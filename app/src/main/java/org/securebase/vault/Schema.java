package org.securebase.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * The tables that this release needs, made by the same scripts in both databases. Knows no Spring, so that the tools can
 * use it.
 */
public final class Schema {

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
            Flyway flyway = flyway(source);
            demandNoNewer(flyway, name);
            flyway.migrate();
            giveId(source);
        } catch (FlywayException | SQLException reason) {
            throw DatabaseUnusable.because(name, reason);
        }
    }

    /** The version of the newest script of this release. */
    public static String newest(DataSource source) {
        MigrationInfo[] all = flyway(source).info().all();
        return String.valueOf(all[all.length - 1].getVersion());
    }

    private static Flyway flyway(DataSource source) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load();
    }

    /** Flyway itself would go on. */
    private static void demandNoNewer(Flyway flyway, String name) {
        boolean newer = Arrays.stream(flyway.info().applied())
                .anyMatch(script -> script.getState().name().startsWith(FROM_A_NEWER_RELEASE));
        if (newer) {
            throw new DatabaseUnusable(
                    name + " was used by a newer release of Securebase. It was not touched. Start that release, or"
                            + " restore a backup made before the upgrade.",
                    null);
        }
    }

    /** Holding the first script's row makes a second node wait, and then see the row of the first. */
    private static void giveId(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            update(connection, "update flyway_schema_history set success = success where version = '1'");
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

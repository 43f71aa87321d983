package org.securebase.vault;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the tables up to what this release needs; the same scripts for both databases. */
final class Migrations {

    private Migrations() {}

    static void run(DataSource source) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException reason) {
            throw new DatabaseUnusable(
                    "The database cannot be brought up to this release. Is it damaged, in use, or from a newer one?",
                    reason);
        }
        JdbcClient client = JdbcClient.create(source);
        client.sql("insert into instance (id, pepper_check) select ?, ? where not exists (select 1 from instance)")
                .params(RandomId.fresh().bytes(), new byte[0])
                .update();
    }
}

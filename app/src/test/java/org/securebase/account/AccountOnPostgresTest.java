package org.securebase.account;

import java.util.UUID;
import org.securebase.vault.Databases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
class AccountOnPostgresTest extends AccountTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String url = Databases.freshPostgresUrl();
        properties.add("securebase.database.url", () -> url);
        properties.add("securebase.database.user", () -> "securebase");
        String folder = "target/databases/account-postgres-" + UUID.randomUUID();
        properties.add("securebase.data", () -> folder);
    }
}

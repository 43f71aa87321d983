package org.securebase.account;

import java.util.UUID;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** In a file. */
class AccountOnSqliteTest extends AccountTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String folder = "target/databases/account-sqlite-" + UUID.randomUUID();
        properties.add("securebase.data", () -> folder);
    }
}

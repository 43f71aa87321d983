package org.securebase.vault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the one database of this instance. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Database database(DataFolder folder, DatabaseSettings settings) {
        return settings.isSqlite()
                ? new SqliteFile(folder.resolve("securebase.db")).open()
                : new PostgresServer(settings).open();
    }
}

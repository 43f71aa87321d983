package org.securebase.archive;

import org.securebase.account.AccountSection;
import org.securebase.vault.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What this room keeps, an upload that waits to be brought in; and where it is found. */
@Configuration(proxyBeanMethods = false)
class ArchiveRoom {

    @Bean
    PersonalData waitingUploads() {
        return () -> WaitingUpload.KINDS;
    }

    @Bean
    @Order(100)
    AccountSection takingOut() {
        return new AccountSection("/account/export", "archive.more.export");
    }

    @Bean
    @Order(101)
    AccountSection bringingIn() {
        return new AccountSection(UploadFilter.PATH, "archive.more.import");
    }
}

package org.securebase.archive;

import org.securebase.vault.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room keeps: an upload that waits to be brought in. */
@Configuration(proxyBeanMethods = false)
class ArchiveRoom {

    @Bean
    PersonalData waitingUploads() {
        return () -> WaitingUpload.KINDS;
    }
}

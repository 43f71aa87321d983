package org.securebase.writing;

import org.securebase.account.AccountSection;
import org.securebase.web.ForPrograms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where this room is found, by people and by programs. */
@Configuration(proxyBeanMethods = false)
class WritingRoom {

    static final String PATH = "/v2";

    @Bean
    ForPrograms languageToolApi() {
        return new ForPrograms(PATH);
    }

    @Bean
    @Order(50)
    AccountSection whereYouWrite() {
        return new AccountSection("/account/writing", "writing.more");
    }
}

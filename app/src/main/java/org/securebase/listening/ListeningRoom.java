package org.securebase.listening;

import org.securebase.account.AccountSection;
import org.securebase.coach.listening.Listening;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;

/** How this room is found, and whom it asks. */
@Configuration(proxyBeanMethods = false)
class ListeningRoom {

    /** Its rules are read when the first reply comes: a start shouldn't wait for them. */
    @Bean
    @Lazy
    Listening listening() {
        return Listening.english();
    }

    @Bean
    @Order(5)
    AccountSection listeningSection() {
        return new AccountSection("/listen", "listening.more");
    }
}

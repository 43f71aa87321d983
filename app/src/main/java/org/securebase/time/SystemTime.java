package org.securebase.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock that everyone else is handed; in the zone of the machine, because a day is a person's day. */
@Configuration(proxyBeanMethods = false)
class SystemTime {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}

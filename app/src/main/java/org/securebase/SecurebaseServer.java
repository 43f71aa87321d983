package org.securebase;

import org.securebase.coach.Coach;
import org.securebase.coach.model.LinearModel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** The server: a modular monolith whose modules are the packages beside this class. */
@SpringBootApplication(exclude = {UserDetailsServiceAutoConfiguration.class, DataSourceAutoConfiguration.class})
@ConfigurationPropertiesScan
class SecurebaseServer {

    /** One for all rooms: it keeps nothing. Reading its rules takes a moment, so no start waits for it. */
    @Bean
    @Lazy
    Coach coach() {
        return Coach.english().asking(LinearModel.english());
    }

    /** Read once the server answers, so that the first message seldom waits either. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> coachReader(ObjectProvider<Coach> coach) {
        return ready -> {
            Thread reading = new Thread(coach::getObject, "coach");
            reading.setDaemon(true);
            reading.start();
        };
    }
}

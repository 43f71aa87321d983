package org.securebase.communication;

import org.securebase.web.ForPrograms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this room is found by programs. */
@Configuration(proxyBeanMethods = false)
class CommunicationRoom {

    /**
     * The system that hands over what somebody shares knows no form token, and may come without cookies and from what
     * looks like another site, so that neither can be asked for. All that a forged share could do is put words into a
     * field in front of a person, who can read and delete them.
     */
    @Bean
    ForPrograms sharedTexts() {
        return new ForPrograms("/share");
    }
}

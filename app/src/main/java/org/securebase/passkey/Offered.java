package org.securebase.passkey;

import java.util.Set;
import org.securebase.account.AccountSection;
import org.securebase.account.OtherWay;
import org.securebase.session.NotYet.First;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where passkeys are found: on the pages that ask who is there, and under More. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PasskeySettings.class)
class Offered {

    @Bean
    OtherWay passkeyInsteadOfPassphrase() {
        return new OtherWay(Set.of(First.SIGN_IN, First.PROVE), "/passkey", "passkey.use");
    }

    @Bean
    AccountSection passkeySection() {
        return new AccountSection("/account/passkeys", "passkey.more", true);
    }
}

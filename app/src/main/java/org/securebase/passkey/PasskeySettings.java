package org.securebase.passkey;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The name that passkeys are made for. Left out, it is the host name that a person has in their address bar.
 *
 * @param rpId a host name such as {@code example.org}, which then also holds for the hosts below it; or empty
 */
@ConfigurationProperties("securebase.passkey")
record PasskeySettings(@DefaultValue("") String rpId) {

    /** @throws IllegalArgumentException naming the setting, if this is no host name */
    PasskeySettings {
        rpId = rpId.strip().toLowerCase(Locale.ROOT);
        if (!rpId.isEmpty() && !Site.isName(rpId)) {
            throw new IllegalArgumentException(
                    "securebase.passkey.rp-id must be a host name such as example.org, not " + rpId);
        }
    }
}

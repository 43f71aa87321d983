package org.securebase.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong passphrases in a row are answered without a wait, for each name and for each address. A place where many
 * people share one address may want more.
 *
 * @param freeFailures at least 1
 */
@ConfigurationProperties("securebase.sign-in")
record SignInLimits(@DefaultValue("5") int freeFailures) {

    SignInLimits {
        if (freeFailures < 1) {
            throw new IllegalArgumentException(
                    "securebase.sign-in.free-failures must be at least 1, not " + freeFailures);
        }
    }
}

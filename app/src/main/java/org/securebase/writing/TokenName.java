package org.securebase.writing;

import java.time.LocalDate;
import java.util.Base64;
import org.securebase.vault.Kind;

/**
 * What a token is called, sealed in its owner's vault.
 *
 * @param hash of the token, as text
 * @param label as the person wrote it
 * @param since the day it was made
 */
record TokenName(String hash, String label, LocalDate since) {

    static final Kind<TokenName> KIND =
            Kind.of("writing-token", TokenName.class).ofTheAccount();

    static String text(byte[] hash) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}

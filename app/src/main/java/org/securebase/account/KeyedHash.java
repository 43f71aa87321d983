package org.securebase.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.securebase.vault.KeyFiles;
import org.springframework.stereotype.Component;

/**
 * HMAC-SHA-256 under a key file of its own, so that whoever has the database cannot try names or addresses against it.
 * Without that file nobody can sign in by name; a recovery code still works. Safe for any thread.
 */
@Component
class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    KeyedHash(KeyFiles keys) {
        this.key = new SecretKeySpec(keys.secret("names"), ALGORITHM);
    }

    /** @param purpose keeps apart what is hashed for different ends */
    byte[] of(String purpose, byte[] what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(what);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }

    byte[] of(String purpose, String what) {
        return of(purpose, what.getBytes(StandardCharsets.UTF_8));
    }
}

package org.securebase.unlock;

import com.google.crypto.tink.subtle.PrfHmacJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import org.securebase.vault.Database;
import org.securebase.vault.KeyFiles;
import org.securebase.vault.WrappingKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 32 random bytes in a file outside of the database, without which no passphrase can be tried against it. Whoever loses
 * them has only recovery codes and passkeys left. Safe for any thread.
 */
@Component
final class Pepper {

    private static final Logger LOG = LoggerFactory.getLogger(Pepper.class);
    private static final String HMAC = "HMACSHA256";
    private static final int CHECK_BYTES = 16;
    private static final int VERIFIER_BYTES = 32;

    private final byte[] bytes;

    Pepper(KeyFiles keys, Database database) {
        this.bytes = keys.secret("pepper");
        compare(database);
    }

    /** The database remembers which pepper it was filled with, so that a restore with another one is noticed. */
    private void compare(Database database) {
        byte[] check = hmac("securebase pepper check v1".getBytes(StandardCharsets.UTF_8), CHECK_BYTES);
        database.writes()
                .sql("update instance set pepper_check = ? where length(pepper_check) = 0")
                .param(check)
                .update();
        byte[] kept = database.writes()
                .sql("select pepper_check from instance")
                .query((row, number) -> row.getBytes(1))
                .single();
        if (!Arrays.equals(check, kept)) {
            LOG.warn(
                    "The pepper in the keys folder is not the one this database was filled with: passphrases set before"
                            + " do not open anything, only recovery codes and passkeys do.");
        }
    }

    WrappingKey wrappingKey(byte[] firstHalfOfHash) {
        return WrappingKey.derived(firstHalfOfHash, bytes, "securebase password v1");
    }

    byte[] verifier(byte[] secondHalfOfHash) {
        return hmac(secondHalfOfHash, VERIFIER_BYTES);
    }

    private byte[] hmac(byte[] of, int sizeBytes) {
        try {
            return new PrfHmacJce(HMAC, new SecretKeySpec(bytes, HMAC)).compute(of, sizeBytes);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }
}

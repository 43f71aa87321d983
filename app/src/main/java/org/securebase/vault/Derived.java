package org.securebase.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.spec.SecretKeySpec;

/** Keys made from a key, one for each purpose. HKDF is that of RFC 5869 with SHA-256; a key has 32 bytes. */
final class Derived {

    private static final String HMAC = "HMACSHA256";
    private static final byte[] NO_SALT = {};
    private static final int KEY_BYTES = 32;

    private Derived() {}

    static Aead aead(byte[] key, String purpose) {
        try {
            return new AesGcmJce(hkdf(key, purpose));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    static PrfHmacJce prf(byte[] key, String purpose) {
        try {
            return new PrfHmacJce(HMAC, new SecretKeySpec(hkdf(key, purpose), HMAC));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private static byte[] hkdf(byte[] key, String purpose) throws GeneralSecurityException {
        return Hkdf.computeHkdf(HMAC, key, NO_SALT, purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
    }
}

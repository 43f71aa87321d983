package org.securebase.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * A key that wraps user keys: made by HKDF-SHA256 (RFC 5869) from a secret, for one purpose. It wraps with AES-256-GCM,
 * which does not commit to its key, so a check value of the key stands beside each wrap. Lives as long as a request.
 */
public final class WrappingKey {

    private static final String HMAC = "HMACSHA256";
    private static final int KEY_BYTES = 32;
    private static final int CHECK_BYTES = 16;

    private final Aead aead;
    private final byte[] check;

    private WrappingKey(byte[] derived) throws GeneralSecurityException {
        this.aead = new AesGcmJce(Arrays.copyOf(derived, KEY_BYTES));
        this.check = Arrays.copyOfRange(derived, KEY_BYTES, KEY_BYTES + CHECK_BYTES);
    }

    /**
     * @param secret at least 16 bytes that nobody can guess
     * @param salt may be empty
     * @param purpose keys for different purposes have nothing in common
     */
    public static WrappingKey derived(byte[] secret, byte[] salt, String purpose) {
        try {
            return new WrappingKey(Hkdf.computeHkdf(
                    HMAC, secret, salt, purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES + CHECK_BYTES));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    /**
     * A wrapped key, as it is stored.
     *
     * @param sealed the user key, sealed
     * @param check 16 bytes that tell which key opens it
     */
    public record Wrapped(byte[] sealed, byte[] check) {

        /** Both in one, for a column that holds both. */
        public byte[] bytes() {
            return ByteBuffer.allocate(check.length + sealed.length)
                    .put(check)
                    .put(sealed)
                    .array();
        }

        /** Takes apart what {@link #bytes} put together; any other bytes make a key that opens with nothing. */
        public static Wrapped of(byte[] bytes) {
            int cut = Math.min(CHECK_BYTES, bytes.length);
            return new Wrapped(Arrays.copyOfRange(bytes, cut, bytes.length), Arrays.copyOf(bytes, cut));
        }
    }

    /** @param boundTo must be the same when it is unwrapped */
    public Wrapped wrap(UserKey key, byte[]... boundTo) {
        try {
            return new Wrapped(aead.encrypt(key.bytesToWrap(), context(boundTo)), check.clone());
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    /** The user key; empty if it was wrapped with another key or bound to something else. */
    public Optional<UserKey> unwrap(Wrapped wrapped, byte[]... boundTo) {
        if (!MessageDigest.isEqual(check, wrapped.check)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UserKey.unwrapped(aead.decrypt(wrapped.sealed, context(boundTo))));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] context(byte[]... boundTo) {
        Context context = Context.of("wrap v1");
        for (byte[] field : boundTo) {
            context.with(field);
        }
        return context.bytes();
    }
}

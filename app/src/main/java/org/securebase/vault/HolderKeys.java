package org.securebase.vault;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;

/**
 * The pair of keys by which a holder is handed the keys of spaces: HPKE (RFC 9180) with X25519, HKDF-SHA256 and
 * AES-256-GCM. The private one is sealed under the user key.
 */
final class HolderKeys {

    private static final String PURPOSE = "securebase private keyset v1";

    private HolderKeys() {}

    static KeysetHandle fresh() {
        return done(() -> {
            HybridConfig.register();
            return KeysetHandle.generateNew(HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build());
        });
    }

    static byte[] publicKey(KeysetHandle pair) {
        return done(() -> TinkProtoKeysetFormat.serializeKeysetWithoutSecret(pair.getPublicKeysetHandle()));
    }

    static byte[] sealPrivateKey(KeysetHandle pair, UserKey key, byte[] context) {
        return done(() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(
                pair, Derived.aead(key.bytesToWrap(), PURPOSE), context));
    }

    /** @throws GeneralSecurityException if this is not the key, or not the context */
    static KeysetHandle openPrivateKey(byte[] sealed, UserKey key, byte[] context) throws GeneralSecurityException {
        HybridConfig.register();
        return TinkProtoKeysetFormat.parseEncryptedKeyset(sealed, Derived.aead(key.bytesToWrap(), PURPOSE), context);
    }

    /** Seals a space's key so that only the holder of the private key opens it, in the same context. */
    static byte[] sealTo(byte[] publicKey, byte[] spaceKey, byte[] context) {
        return done(() -> {
            HybridConfig.register();
            return TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKey)
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(spaceKey, context);
        });
    }

    /** @throws GeneralSecurityException if it was sealed to another key, or in another context */
    static byte[] open(KeysetHandle pair, byte[] sealed, byte[] context) throws GeneralSecurityException {
        return pair.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                .decrypt(sealed, context);
    }

    private interface Step<T> {
        T take() throws GeneralSecurityException;
    }

    /** For steps that fail only where the JVM lacks an algorithm. */
    private static <T> T done(Step<T> step) {
        try {
            return step.take();
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }
}

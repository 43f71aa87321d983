package org.securebase.passkey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.securebase.vault.HolderId;
import org.springframework.security.web.webauthn.api.Bytes;

/** What a device is told instead of a person's name: always the same for one holder, and no more than a hash of an id. */
final class UserHandle {

    private UserHandle() {}

    static Bytes of(HolderId holder) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update("securebase user handle v1".getBytes(StandardCharsets.UTF_8));
            return new Bytes(hash.digest(holder.bytes()));
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }
}

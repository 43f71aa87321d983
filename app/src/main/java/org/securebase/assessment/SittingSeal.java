package org.securebase.assessment;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Seals a visitor's sheets into text that fits a cookie, and opens it again. Safe to share between threads. */
final class SittingSeal {
    /** Longer than the longest sitting can be; nothing above it is even decoded. */
    static final int LIMIT = 3_500;

    private static final byte[] PURPOSE = "securebase sitting v1".getBytes(StandardCharsets.UTF_8);

    private final Aead aead;
    private final SheetsCodec codec;

    SittingSeal(Aead aead, SheetsCodec codec) {
        this.aead = aead;
        this.codec = codec;
    }

    String seal(Sheets sheets) {
        try {
            byte[] sealed = aead.encrypt(codec.encode(sheets), PURPOSE);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException reason) {
            throw new IllegalStateException("cannot seal", reason);
        }
    }

    /** @throws Unreadable for anything that {@link #seal} did not make with the same key and instrument */
    Sheets open(String sealed) throws Unreadable {
        if (sealed.length() > LIMIT) {
            throw new Unreadable();
        }
        try {
            return codec.decode(aead.decrypt(Base64.getUrlDecoder().decode(sealed), PURPOSE));
        } catch (GeneralSecurityException | IllegalArgumentException reason) {
            throw new Unreadable();
        }
    }
}

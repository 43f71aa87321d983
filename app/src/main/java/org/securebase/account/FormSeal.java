package org.securebase.account;

import com.google.crypto.tink.Aead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.securebase.vault.KeyFiles;
import org.springframework.stereotype.Component;

/**
 * Seals what one page hands to the next in a hidden field, so that the server need not keep it between them. Nobody can
 * read or change it on the way, or use it when it is old. Safe for any thread.
 */
@Component
class FormSeal {

    private final Aead aead;
    private final Clock clock;

    FormSeal(KeyFiles keys, Clock clock) {
        this.aead = keys.aead("forms");
        this.clock = clock;
    }

    /** What was sealed, and how long ago. */
    record Opened(List<String> values, Duration age) {}

    /** @param purpose only what was sealed for it opens for it */
    String seal(String purpose, List<String> values) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(aead.encrypt(bytes(values), of(purpose)));
        } catch (GeneralSecurityException reason) {
            throw new IllegalStateException("cannot seal", reason);
        }
    }

    private static byte[] of(String purpose) {
        return ("securebase form v1 " + purpose).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(List<String> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(clock.millis());
            out.writeInt(values.size());
            for (String value : values) {
                byte[] text = value.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("cannot write to memory", impossible);
        }
        return bytes.toByteArray();
    }

    /** Empty for what {@link #seal} did not make for this purpose, or made longer ago. */
    Optional<Opened> open(String purpose, String sealed, Duration oldest) {
        try {
            byte[] bytes = aead.decrypt(Base64.getUrlDecoder().decode(sealed), of(purpose));
            return Optional.of(opened(bytes)).filter(opened -> opened.age().compareTo(oldest) <= 0);
        } catch (GeneralSecurityException | IllegalArgumentException | IOException notOurs) {
            return Optional.empty();
        }
    }

    private Opened opened(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Duration age = Duration.between(Instant.ofEpochMilli(in.readLong()), clock.instant());
            int count = in.readInt();
            List<String> values = new ArrayList<>(count);
            for (int value = 0; value < count; value++) {
                values.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            return new Opened(values, age);
        }
    }
}

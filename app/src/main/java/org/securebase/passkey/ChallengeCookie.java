package org.securebase.passkey;

import com.google.crypto.tink.Aead;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.securebase.vault.KeyFiles;
import org.securebase.web.Cookies;
import org.springframework.stereotype.Component;

/**
 * Holds a {@link Challenge} in the browser between the two requests of a ceremony, sealed, so that the server keeps
 * nothing and any node can check the answer. Whoever copies the cookie gains nothing without the device's signature.
 * Safe for any thread.
 */
@Component
class ChallengeCookie {

    private static final String NAME = "passkey";

    private final Aead aead;
    private final Clock clock;

    ChallengeCookie(KeyFiles keys, Clock clock) {
        this.aead = keys.aead("passkey");
        this.clock = clock;
    }

    /** Gives the browser a fresh challenge, in place of any other. */
    Challenge hand(HttpServletRequest request, HttpServletResponse response, Aim aim) {
        Challenge challenge = Challenge.fresh(clock.instant());
        Cookies.set(request, response, NAME, seal(challenge, aim), Challenge.LIFE);
        return challenge;
    }

    /** Takes the challenge back; none if there is none for this aim, or it is too old. */
    Optional<Challenge> take(HttpServletRequest request, HttpServletResponse response, Aim aim) {
        Optional<String> sealed = Cookies.one(request, NAME);
        if (sealed.isPresent()) {
            Cookies.set(request, response, NAME, "", Duration.ZERO);
        }
        return sealed.flatMap(value -> open(value, aim));
    }

    String seal(Challenge challenge, Aim aim) {
        try {
            byte[] plain = ByteBuffer.allocate(Challenge.SIZE_BYTES + Long.BYTES)
                    .put(challenge.bytes())
                    .putLong(challenge.endsAt())
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(aead.encrypt(plain, aim.bytes()));
        } catch (GeneralSecurityException reason) {
            throw new IllegalStateException("cannot seal", reason);
        }
    }

    Optional<Challenge> open(String sealed, Aim aim) {
        try {
            ByteBuffer plain =
                    ByteBuffer.wrap(aead.decrypt(Base64.getUrlDecoder().decode(sealed), aim.bytes()));
            byte[] bytes = new byte[Challenge.SIZE_BYTES];
            plain.get(bytes);
            return Optional.of(new Challenge(bytes, plain.getLong()))
                    .filter(challenge -> clock.instant().getEpochSecond() < challenge.endsAt());
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}

package org.securebase.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.securebase.vault.DataFolder;
import org.securebase.vault.HolderId;
import org.securebase.vault.KeyFiles;

/** A challenge opens for what and whom it was made, for five minutes, and not when a letter of it was changed. */
class ChallengeCookieTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    private Path folder;

    private final HolderId ana = HolderId.fresh();
    private final Challenge challenge = Challenge.fresh(NOON);

    private ChallengeCookie at(Instant now) {
        return new ChallengeCookie(new KeyFiles(new DataFolder(folder)), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void opensForItsAim() {
        String sealed = at(NOON).seal(challenge, Aim.prove(ana));
        assertThat(at(NOON).open(sealed, Aim.prove(ana)).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(challenge);
    }

    @Test
    void opensForNoOther() {
        byte[] passkey = {1, 2, 3};
        List<Aim> aims = List.of(
                Aim.SIGN_IN,
                Aim.prove(ana),
                Aim.prove(HolderId.fresh()),
                Aim.add(ana),
                Aim.link(ana, passkey),
                Aim.link(ana, new byte[] {1, 2}));
        for (Aim made : aims) {
            String sealed = at(NOON).seal(challenge, made);
            assertThat(aims.stream().filter(aim -> at(NOON).open(sealed, aim).isPresent()))
                    .containsExactly(made);
        }
    }

    @Test
    void isGoodForFiveMinutes() {
        String sealed = at(NOON).seal(challenge, Aim.SIGN_IN);
        Instant end = NOON.plus(Duration.ofMinutes(5));
        assertThat(at(end.minusSeconds(1)).open(sealed, Aim.SIGN_IN)).isPresent();
        assertThat(at(end).open(sealed, Aim.SIGN_IN)).isEmpty();
    }

    @Test
    void doesNotOpenWhenItWasTouched() {
        String sealed = at(NOON).seal(challenge, Aim.SIGN_IN);
        for (int index = 0; index < sealed.length() - 1; index++) {
            String other = sealed.charAt(index) == 'A' ? "B" : "A";
            String touched = sealed.substring(0, index) + other + sealed.substring(index + 1);
            assertThat(at(NOON).open(touched, Aim.SIGN_IN))
                    .as("letter %s", index)
                    .isEmpty();
        }
        assertThat(at(NOON).open("", Aim.SIGN_IN)).isEmpty();
        assertThat(at(NOON).open("not base64!", Aim.SIGN_IN)).isEmpty();
    }
}

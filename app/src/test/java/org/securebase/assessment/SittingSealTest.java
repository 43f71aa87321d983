package org.securebase.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.securebase.people.Someone;
import org.securebase.vault.DataFolder;
import org.securebase.vault.KeyFiles;

/** Nothing opens but what was sealed here, and the largest sitting still fits a cookie. */
class SittingSealTest {
    private static final Sheets SHEETS =
            Sheets.begin(AnySheets.longest("Kim", 3), Instant.parse("2026-11-24T10:00:00Z"));

    @TempDir
    Path folder;

    private KeyFiles keys;
    private SittingSeal seal;

    @BeforeEach
    void makeKeys() {
        keys = new KeyFiles(new DataFolder(folder));
        seal = sealing(keys.aead("sitting"));
    }

    private static SittingSeal sealing(Aead aead) {
        return new SittingSeal(aead, new SheetsCodec(AnySheets.INSTRUMENT));
    }

    @Test
    void opensWhatItSealedAlsoAfterARestart() throws Unreadable {
        String sealed = seal.seal(SHEETS);
        assertThat(seal.open(sealed)).isEqualTo(SHEETS);
        assertThat(sealing(new KeyFiles(new DataFolder(folder)).aead("sitting")).open(sealed))
                .isEqualTo(SHEETS);
    }

    @Test
    void sealsTheSameNeverTwiceAlikeAndShowsNothing() {
        Sheets named = Sheets.begin(AnySheets.longest("Marigold", 3), Instant.EPOCH);
        assertThat(seal.seal(named)).isNotEqualTo(seal.seal(named)).matches("[A-Za-z0-9_-]+");
        assertThat(new String(Base64.getUrlDecoder().decode(seal.seal(named)), StandardCharsets.ISO_8859_1))
                .doesNotContain("Marigold");
    }

    @Test
    void refusesEverySingleBitFlip() {
        byte[] sealed = Base64.getUrlDecoder().decode(seal.seal(SHEETS));
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
            expectRefused(Base64.getUrlEncoder().withoutPadding().encodeToString(flipped));
        }
    }

    @Test
    void refusesEveryPieceOfItself() {
        String sealed = seal.seal(SHEETS);
        for (int length = 0; length < sealed.length(); length++) {
            expectRefused(sealed.substring(0, length));
            expectRefused(sealed.substring(sealed.length() - length));
        }
    }

    @Test
    void refusesWhatAnotherKeySealedOrTheSameKeyForAnotherPurpose() throws GeneralSecurityException {
        expectRefused(sealing(keys.aead("another")).seal(SHEETS));
        byte[] bytes = new SheetsCodec(AnySheets.INSTRUMENT).encode(SHEETS);
        byte[] elsewhere = keys.aead("sitting").encrypt(bytes, "another purpose".getBytes(StandardCharsets.UTF_8));
        expectRefused(Base64.getUrlEncoder().withoutPadding().encodeToString(elsewhere));
    }

    @Test
    void refusesWhatIsNoTextOfOurs() {
        for (String text :
                new String[] {"", "=", "%%%", "a b", "\u00e9", "....", "A".repeat(3_501), "A".repeat(99_999)}) {
            expectRefused(text);
        }
    }

    @Test
    void sixPeopleWithTheLongestNamesFitACookie() throws Unreadable {
        String longestName = "\ud83c\udf3b".repeat(Someone.NICKNAME_LIMIT);
        Sheet longest = AnySheets.longest(longestName, 255);
        Sheets six =
                new Sheets(Instant.now(), Instant.now(), Instant.now(), Collections.nCopies(Sheets.LIMIT, longest), 5);
        String sealed = seal.seal(six);
        assertThat(longest.answers()).hasSize(Sheet.ANSWERS_LIMIT);
        assertThat(sealed.length()).isLessThanOrEqualTo(SittingSeal.LIMIT);
        assertThat(seal.open(sealed)).isEqualTo(six);
    }

    private void expectRefused(String sealed) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> seal.open(sealed))
                .withNoCause();
    }
}

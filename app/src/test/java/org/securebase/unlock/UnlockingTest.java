package org.securebase.unlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.securebase.unlock.Unlocking.Busy;
import org.securebase.vault.Database;
import org.securebase.vault.HolderId;
import org.securebase.vault.OnBothDatabases;
import org.securebase.vault.UserKey;

/** Every way to a key opens for whoever has it, and for nobody else; on both databases. */
class UnlockingTest {

    private static final byte[] NAME = new byte[32];

    private static final byte[] PRF = "thirty-two bytes of an authentic".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CREDENTIAL = {1, 2, 3};

    @TempDir
    private Path folder;

    private final HolderId ada = HolderId.fresh();
    private final HolderId ben = HolderId.fresh();
    private final UserKey key = UserKey.fresh();

    @OnBothDatabases
    void opensByPassphrase(Database database) throws Busy {
        Unlocking unlocking = unlocking(database);
        unlocking.setPassphrase(ada, key, unlocking.hash("a quiet harbour"));
        expect(unlocking.byPassphrase(Optional.of(ada), NAME, "a quiet harbour"));
        assertThat(unlocking.byPassphrase(Optional.of(ada), NAME, "a quiet harbor"))
                .isEmpty();
        assertThat(unlocking.byPassphrase(Optional.of(ben), NAME, "a quiet harbour"))
                .isEmpty();
        assertThat(unlocking.byPassphrase(Optional.empty(), NAME, "a quiet harbour"))
                .isEmpty();
    }

    @OnBothDatabases
    void takesAnAccentHoweverItIsTyped(Database database) throws Busy {
        Unlocking unlocking = unlocking(database);
        unlocking.setPassphrase(ada, key, unlocking.hash("caf\u00e9 au lait"));
        expect(unlocking.byPassphrase(Optional.of(ada), NAME, "cafe\u0301 au lait"));
    }

    @OnBothDatabases
    void forgetsTheFormerPassphrase(Database database) throws Busy {
        Unlocking unlocking = unlocking(database);
        unlocking.setPassphrase(ada, key, unlocking.hash("a quiet harbour"));
        unlocking.setPassphrase(ada, key, unlocking.hash("a louder harbour"));
        assertThat(unlocking.byPassphrase(Optional.of(ada), NAME, "a quiet harbour"))
                .isEmpty();
        expect(unlocking.byPassphrase(Optional.of(ada), NAME, "a louder harbour"));
    }

    @OnBothDatabases
    void opensByRecoveryCode(Database database) {
        Unlocking unlocking = unlocking(database);
        RecoveryCode code = unlocking.giveRecoveryCode(ada, key);
        assertThat(code.groups()).hasSize(8).allMatch(group -> group.matches("[0-9A-HJKMNP-TV-Z]{4}"));
        String typed = String.join("-", code.groups()).toLowerCase(Locale.ROOT).replace('0', 'o');
        Unlocking.Recovered recovered = unlocking.byRecoveryCode(typed).orElseThrow();
        assertThat(recovered.holder()).isEqualTo(ada);
        assertThat(recovered.key().sameAs(key)).isTrue();
        RecoveryCode next = unlocking.giveRecoveryCode(ada, key);
        assertThat(unlocking.byRecoveryCode(typed)).isEmpty();
        assertThat(unlocking.byRecoveryCode(String.join(" ", next.groups()))).isPresent();
        assertThat(unlocking.byRecoveryCode("not a code")).isEmpty();
    }

    @OnBothDatabases
    void opensByPasskey(Database database) {
        Unlocking unlocking = unlocking(database);
        unlocking.addPasskey(ada, key, CREDENTIAL, PRF);
        expect(unlocking.byPasskey(ada, CREDENTIAL, PRF));
        assertThat(unlocking.opensByPasskey(ada, CREDENTIAL)).isTrue();
        assertThat(unlocking.byPasskey(ada, CREDENTIAL, new byte[32])).isEmpty();
        assertThat(unlocking.byPasskey(ben, CREDENTIAL, PRF)).isEmpty();
        assertThat(unlocking.byPasskey(ada, new byte[] {9}, PRF)).isEmpty();
        unlocking.removePasskey(ada, CREDENTIAL);
        assertThat(unlocking.byPasskey(ada, CREDENTIAL, PRF)).isEmpty();
    }

    /** A recovery code and a passkey do not need the pepper; a passphrase does. */
    @OnBothDatabases
    void opensByRecoveryCodeAloneWhenThePepperIsLost(Database database) throws Exception {
        Unlocking before = unlocking(database);
        before.setPassphrase(ada, key, before.hash("a quiet harbour"));
        before.addPasskey(ada, key, CREDENTIAL, PRF);
        String code = String.join("", before.giveRecoveryCode(ada, key).groups());
        Files.delete(folder.resolve("keys/pepper"));

        Unlocking after = unlocking(database);
        assertThat(after.byPassphrase(Optional.of(ada), NAME, "a quiet harbour"))
                .isEmpty();
        assertThat(after.byRecoveryCode(code)).isPresent();
        expect(after.byPasskey(ada, CREDENTIAL, PRF));
    }

    @OnBothDatabases
    void opensNoWrapThatWasMovedToSomebodyElse(Database database) throws Busy {
        Unlocking unlocking = unlocking(database);
        unlocking.setPassphrase(ada, key, unlocking.hash("a quiet harbour"));
        database.writes()
                .sql("update key_wrap set holder_id = ?")
                .param(ben.bytes())
                .update();
        assertThat(unlocking.byPassphrase(Optional.of(ben), NAME, "a quiet harbour"))
                .isEmpty();
    }

    @OnBothDatabases
    void refusesACostThatWouldStopTheServer(Database database) throws Busy {
        Unlocking unlocking = unlocking(database);
        unlocking.setPassphrase(ada, key, unlocking.hash("a quiet harbour"));
        byte[] dear = new Argon2Cost(1024, 3, 1, new byte[16]).bytes();
        dear[1] = 0x7f;
        database.writes().sql("update key_wrap set hashing = ?").param(dear).update();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unlocking.byPassphrase(Optional.of(ada), NAME, "a quiet harbour"));
    }

    @OnBothDatabases
    void sealsTheKeyForOneSession(Database database) {
        Unlocking unlocking = unlocking(database);
        byte[] secret = new byte[32];
        byte[] id = {7};
        byte[] sealed = unlocking.sealForSession(key, secret, id);
        expect(unlocking.openForSession(sealed, secret, id));
        assertThat(unlocking.openForSession(sealed, PRF, id)).isEmpty();
        assertThat(unlocking.openForSession(sealed, secret, new byte[] {8})).isEmpty();
        assertThat(unlocking.openForSession(new byte[0], secret, id)).isEmpty();
    }

    private Unlocking unlocking(Database database) {
        boolean fresh = database.reads()
                        .sql("select count(*) from holder")
                        .query(Integer.class)
                        .single()
                == 0;
        if (fresh) {
            Ways.addHolder(database, ada);
            Ways.addHolder(database, ben);
        }
        return Ways.to(database, folder);
    }

    private void expect(Optional<UserKey> opened) {
        assertThat(opened.orElseThrow().sameAs(key)).isTrue();
    }
}

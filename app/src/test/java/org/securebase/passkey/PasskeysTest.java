package org.securebase.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.securebase.unlock.Unlocking;
import org.securebase.unlock.Ways;
import org.securebase.vault.Database;
import org.securebase.vault.OnBothDatabases;
import org.securebase.vault.Space;
import org.securebase.vault.TwoPeople;

/** What is kept of passkeys, on both databases, with devices that answer as real ones do. */
class PasskeysTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final Site SITE = new Site("localhost", SoftDevice.ORIGIN, Optional.empty());
    private static final byte[] PRF = SoftDevice.random(32);

    @TempDir
    private Path folder;

    private final SoftDevice phone = new SoftDevice();

    /** Ana and Ben, and the passkeys of both. */
    private final class Home {
        final TwoPeople people;
        final Unlocking unlocking;
        final PasskeyTable table;
        final Passkeys passkeys;

        Home(Database database) {
            table = new PasskeyTable(database);
            people = new TwoPeople(database, CLOCK, new PasskeyData(table), Ways.keptOf(database));
            unlocking = Ways.to(database, folder);
            passkeys = new Passkeys(database, table, new Answered(database, CLOCK), unlocking, CLOCK);
        }

        void add(SoftDevice device, String label, Optional<byte[]> prf) {
            Challenge challenge = Challenge.fresh(NOON);
            String options =
                    Answers.json(Questions.make(SITE, challenge, people.ana(), label, passkeys.rows(people.ana())));
            passkeys.add(people.anas(), people.anasKey(), label, new Reply(SITE, challenge, device.make(options), prf));
        }

        Reply use(SoftDevice device) {
            Challenge challenge = Challenge.fresh(NOON);
            String options = Answers.json(Questions.use(SITE, challenge, List.of()));
            return new Reply(SITE, challenge, device.use(options), Optional.of(PRF));
        }

        Passkey only() {
            List<Passkey> all = passkeys.of(people.anas());
            assertThat(all).hasSize(1);
            return all.get(0);
        }

        PasskeyRow row() {
            return passkeys.rows(people.ana()).get(0);
        }
    }

    @OnBothDatabases
    void oneThatOpensDoesSoForItsOwner(Database database) {
        Home home = new Home(database);
        home.add(phone, "my phone", Optional.of(PRF));
        Passkey passkey = home.only();
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertThat(passkey.label()).isEqualTo("my phone");
        assertThat(passkey.opens()).isTrue();
        assertThat(passkey.since()).contains(today);
        assertThat(passkey.used()).isEqualTo(today);
        assertThat(home.passkeys.recognized(home.use(phone), row -> true).holder())
                .isEqualTo(home.people.ana());
        assertThat(home.unlocking.byPasskey(home.people.ana(), phone.id(), PRF)).isPresent();
        assertThat(home.unlocking.byPasskey(home.people.ana(), phone.id(), SoftDevice.random(32)))
                .isEmpty();
        assertThat(home.unlocking.byPasskey(home.people.ben(), phone.id(), PRF)).isEmpty();
    }

    @OnBothDatabases
    void oneThatDoesNotOpenCanBeLinkedLater(Database database) {
        Home home = new Home(database);
        home.add(phone, "my phone", Optional.empty());
        assertThat(home.only().opens()).isFalse();
        home.passkeys.link(home.people.anas(), home.people.anasKey(), home.row(), home.use(phone));
        assertThat(home.only().opens()).isTrue();
        home.unlocking.removePasskeys(home.people.ana());
        assertThat(home.only().opens()).isFalse();
    }

    @OnBothDatabases
    void linkingNeedsWhatOpensAndTheVeryPasskey(Database database) {
        Home home = new Home(database);
        SoftDevice other = new SoftDevice();
        home.add(phone, "my phone", Optional.empty());
        home.add(other, "my key", Optional.empty());
        PasskeyRow row = home.passkeys
                .row(home.people.ana(), SoftDevice.text(phone.id()))
                .orElseThrow();
        Reply without = home.use(phone);
        refused(
                "no-key",
                () -> home.passkeys.link(
                        home.people.anas(),
                        home.people.anasKey(),
                        row,
                        new Reply(SITE, without.challenge(), without.credential(), Optional.empty())));
        refused("wrong", () -> home.passkeys.link(home.people.anas(), home.people.anasKey(), row, home.use(other)));
        assertThat(home.passkeys.of(home.people.anas())).noneMatch(Passkey::opens);
    }

    @OnBothDatabases
    void eachChallengeTakesOneAnswer(Database database) {
        Home home = new Home(database);
        phone.counts = false;
        home.add(phone, "my phone", Optional.of(PRF));
        Reply reply = home.use(phone);
        home.passkeys.recognized(reply, row -> true);
        refused("late", () -> home.passkeys.recognized(reply, row -> true));
    }

    @OnBothDatabases
    void aCopiedDeviceShowsByItsCount(Database database) {
        Home home = new Home(database);
        home.add(phone, "my phone", Optional.of(PRF));
        home.passkeys.recognized(home.use(phone), row -> true);
        home.passkeys.recognized(home.use(phone), row -> true);
        assertThat(home.row().signCount()).isEqualTo(2);
        phone.forgetLastUse();
        refused("wrong", () -> home.passkeys.recognized(home.use(phone), row -> true));
        assertThat(home.row().signCount()).isEqualTo(2);
    }

    @OnBothDatabases
    void cheatingIsRefused(Database database) {
        Home home = new Home(database);
        home.add(phone, "my phone", Optional.of(PRF));
        SoftDevice stranger = new SoftDevice();
        stranger.claimToBe(phone);
        refused("wrong", () -> home.passkeys.recognized(home.use(stranger), row -> true));
        Reply one = home.use(phone);
        Reply two = home.use(phone);
        refused(
                "wrong",
                () -> home.passkeys.recognized(
                        new Reply(SITE, two.challenge(), one.credential(), Optional.empty()), row -> true));
        refused("wrong", () -> home.passkeys.recognized(home.use(phone), row -> false));
        phone.origin = "http://localhost.example";
        refused("wrong", () -> home.passkeys.recognized(home.use(phone), row -> true));
        phone.origin = SoftDevice.ORIGIN;
        phone.rpId = "example.org";
        refused("wrong", () -> home.passkeys.recognized(home.use(phone), row -> true));
        phone.rpId = "localhost";
        phone.knowsOwner = false;
        refused("wrong", () -> home.passkeys.recognized(home.use(phone), row -> true));
        phone.knowsOwner = true;
        phone.signsWithAnotherKey = true;
        refused("wrong", () -> home.passkeys.recognized(home.use(phone), row -> true));
        phone.signsWithAnotherKey = false;
        assertThat(home.row().signCount()).isZero();
        home.passkeys.recognized(home.use(phone), row -> true);
    }

    @OnBothDatabases
    void someoneElsesHandleIsRefused(Database database) {
        Home home = new Home(database);
        SoftDevice bens = new SoftDevice();
        String options = Answers.json(Questions.make(SITE, Challenge.fresh(NOON), home.people.ben(), "b", List.of()));
        bens.make(options);
        home.add(phone, "my phone", Optional.of(PRF));
        phone.claimToBe(bens);
        refused("wrong", () -> home.passkeys.recognized(home.use(phone), row -> true));
    }

    @OnBothDatabases
    void thereIsOneOfAnId(Database database) {
        Home home = new Home(database);
        home.add(phone, "my phone", Optional.of(PRF));
        refused("known", () -> home.add(phone, "again", Optional.of(SoftDevice.random(32))));
        assertThat(home.only().label()).isEqualTo("my phone");
        assertThat(home.unlocking.byPasskey(home.people.ana(), phone.id(), PRF)).isPresent();
    }

    @OnBothDatabases
    void thereAreNotMoreThanTwenty(Database database) {
        Home home = new Home(database);
        for (int number = 0; number < Passkeys.MOST; number++) {
            home.add(new SoftDevice(), "number " + number, Optional.empty());
        }
        refused("many", () -> home.add(phone, "one more", Optional.empty()));
        assertThat(home.passkeys.of(home.people.anas())).hasSize(Passkeys.MOST);
    }

    @OnBothDatabases
    void aNameStaysWithItsPasskeyAndAStaleOneIsRefused(Database database) {
        Home home = new Home(database);
        home.add(phone, "my phone", Optional.of(PRF));
        home.passkeys.rename(home.people.anas(), home.row(), 1, "the blue one");
        assertThat(home.only().label()).isEqualTo("the blue one");
        assertThatExceptionOfType(Space.Stale.class)
                .isThrownBy(() -> home.passkeys.rename(home.people.anas(), home.row(), 1, "the red one"));
        assertThat(home.only().label()).isEqualTo("the blue one");
    }

    @OnBothDatabases
    void aRemovedOneOpensNothingAndSignsNobodyIn(Database database) {
        Home home = new Home(database);
        home.add(phone, "my phone", Optional.of(PRF));
        home.passkeys.remove(home.people.anas(), home.row());
        assertThat(home.passkeys.of(home.people.anas())).isEmpty();
        assertThat(home.people.anas().own().all(PasskeyName.KIND)).isEmpty();
        assertThat(home.unlocking.byPasskey(home.people.ana(), phone.id(), PRF)).isEmpty();
        refused("wrong", () -> home.passkeys.recognized(home.use(phone), row -> true));
    }

    @OnBothDatabases
    void nothingIsLeftOfWhoeverIsErased(Database database) {
        Home home = new Home(database);
        home.add(phone, "my phone", Optional.of(PRF));
        home.people.eraseAna();
        assertThat(database.reads()
                        .sql("select count(*) from passkey")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @OnBothDatabases
    void neitherNamesNorModelsNorOddWaysAreInTheTable(Database database) {
        Home home = new Home(database);
        home.add(phone, "my phone", Optional.of(PRF));
        assertThat(home.row().transports()).isEqualTo("internal");
        List<String> columns =
                database.reads().sql("select * from passkey").query().listOfRows().get(0).keySet().stream()
                        .map(String::toLowerCase)
                        .toList();
        assertThat(columns).doesNotContain("label", "aaguid", "attestation_object");
        assertThat(Instant.ofEpochSecond(home.row().usedAt())).isEqualTo("2026-11-24T00:00:00Z");
    }

    private static void refused(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .extracting(Refused::words)
                .isEqualTo("passkey.refused." + why);
    }
}

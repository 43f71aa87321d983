package org.securebase.passkey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.securebase.passkey.Refused.Why;
import org.securebase.unlock.Unlocking;
import org.securebase.vault.Database;
import org.securebase.vault.HolderId;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.vault.UserKey;
import org.springframework.stereotype.Component;

/**
 * The passkeys of people: which there are, and what each may open. Whoever is to use a device answers a challenge, and
 * each challenge takes one answer. Every method that takes a reply throws {@link Refused}, and then nothing has
 * changed. Safe for any thread.
 */
@Component
class Passkeys {

    /** A person has a handful of devices; without a bound the list that a browser is sent would have none. */
    static final int MOST = 20;

    private final Database database;
    private final PasskeyTable table;
    private final Answered answered;
    private final Unlocking unlocking;
    private final Clock clock;

    Passkeys(Database database, PasskeyTable table, Answered answered, Unlocking unlocking, Clock clock) {
        this.database = database;
        this.table = table;
        this.answered = answered;
        this.unlocking = unlocking;
        this.clock = clock;
    }

    /** Those of a person, the oldest first. */
    List<Passkey> of(OpenVault vault) {
        List<Kept<PasskeyName>> names = vault.own().all(PasskeyName.KIND);
        return table.of(vault.holder()).stream()
                .map(row -> passkey(row, name(names, row.credentialId())))
                .sorted(Comparator.comparing(
                                (Passkey passkey) -> passkey.since().orElse(LocalDate.MIN))
                        .thenComparing(Passkey::label))
                .toList();
    }

    private Passkey passkey(PasskeyRow row, Optional<Kept<PasskeyName>> name) {
        return new Passkey(
                PasskeyName.text(row.credentialId()),
                name.map(kept -> kept.value().label()).orElse(""),
                name.map(kept -> kept.value().since()),
                LocalDate.ofInstant(Instant.ofEpochSecond(row.usedAt()), clock.getZone()),
                unlocking.opensByPasskey(row.holder(), row.credentialId()),
                row.backedUp(),
                name.map(Kept::revision).orElse(0L));
    }

    private static Optional<Kept<PasskeyName>> name(List<Kept<PasskeyName>> names, byte[] credentialId) {
        String credential = PasskeyName.text(credentialId);
        return names.stream()
                .filter(kept -> kept.value().credential().equals(credential))
                .findFirst();
    }

    List<PasskeyRow> rows(HolderId holder) {
        return table.of(holder);
    }

    /** One of the person's own; empty for anybody else's. */
    Optional<PasskeyRow> row(HolderId holder, String id) {
        return table.of(holder).stream()
                .filter(row -> PasskeyName.text(row.credentialId()).equals(id))
                .findFirst();
    }

    /** Adds one that was made for the challenge, and lets it open the vault if its device can. */
    void add(OpenVault vault, UserKey key, String label, Reply reply) {
        PasskeyRow row = new RelyingParty(reply.site())
                .registered(vault.holder(), reply.challenge(), reply.credential(), today());
        if (table.of(vault.holder()).size() >= MOST) {
            throw new Refused(Why.MANY);
        }
        database.inOneGo(() -> {
            demand(answered.first(reply.challenge()), Why.LATE);
            demand(table.insert(row), Why.KNOWN);
            vault.own().put(PasskeyName.KIND, named(row, label));
            reply.prf().ifPresent(output -> unlocking.addPasskey(vault.holder(), key, row.credentialId(), output));
        });
    }

    private PasskeyName named(PasskeyRow row, String label) {
        return new PasskeyName(PasskeyName.text(row.credentialId()), label, LocalDate.now(clock));
    }

    /**
     * The passkey that this reply is from, and so whose it is.
     *
     * @param mayBe which ones it may be
     */
    PasskeyRow recognized(Reply reply, Predicate<PasskeyRow> mayBe) {
        PasskeyRow used = checked(reply, mayBe);
        database.inOneGo(() -> note(reply.challenge(), used));
        return used;
    }

    private PasskeyRow checked(Reply reply, Predicate<PasskeyRow> mayBe) {
        var sent = Answers.assertion(reply.credential());
        PasskeyRow passkey = table.find(sent.getRawId().getBytes()).orElseThrow(() -> new Refused(Why.WRONG));
        demand(mayBe.test(passkey), Why.WRONG);
        return new RelyingParty(reply.site()).used(passkey, reply.challenge(), sent, today());
    }

    private void note(Challenge challenge, PasskeyRow used) {
        demand(answered.first(challenge), Why.LATE);
        demand(table.used(used.credentialId(), used.signCount(), used.backedUp(), used.usedAt()), Why.WRONG);
    }

    /** Lets a passkey of the person's own open their vault from now on. */
    void link(OpenVault vault, UserKey key, PasskeyRow passkey, Reply reply) {
        PasskeyRow used = checked(reply, row -> Arrays.equals(row.credentialId(), passkey.credentialId()));
        byte[] output = reply.prf().orElseThrow(() -> new Refused(Why.NO_KEY));
        database.inOneGo(() -> {
            note(reply.challenge(), used);
            unlocking.addPasskey(vault.holder(), key, used.credentialId(), output);
        });
    }

    /** @throws org.securebase.vault.Space.Stale if its name has changed since it was read */
    void rename(OpenVault vault, PasskeyRow passkey, long revision, String label) {
        Optional<Kept<PasskeyName>> name = name(vault.own().all(PasskeyName.KIND), passkey.credentialId());
        if (name.isEmpty()) {
            vault.own().put(PasskeyName.KIND, named(passkey, label));
        } else {
            Kept<PasskeyName> kept = name.get();
            vault.own()
                    .replace(PasskeyName.KIND, kept.id(), revision, kept.value().called(label));
        }
    }

    /** It signs nobody in and opens nothing from now on. Nothing happens if it is gone already. */
    void remove(OpenVault vault, PasskeyRow passkey) {
        Optional<Kept<PasskeyName>> name = name(vault.own().all(PasskeyName.KIND), passkey.credentialId());
        database.inOneGo(() -> {
            table.delete(vault.holder(), passkey.credentialId());
            unlocking.removePasskey(vault.holder(), passkey.credentialId());
            name.ifPresent(kept -> vault.own().remove(PasskeyName.KIND, kept.id(), kept.revision()));
        });
    }

    private static void demand(boolean holds, Why otherwise) {
        if (!holds) {
            throw new Refused(otherwise);
        }
    }

    /** No more than the day of a use is kept. */
    private long today() {
        return LocalDate.now(clock).atStartOfDay(clock.getZone()).toEpochSecond();
    }
}

package org.securebase.vault;

import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes, opens, re-keys and erases what belongs to one holder. Safe for any thread. */
@Component
public final class Vaults {

    private static final long FIRST_KEY = 1;

    private final Database database;
    private final Instance instance;
    private final Memberships memberships;
    private final Claims claims;
    private final Clock clock;

    Vaults(Database database, Instance instance, Memberships memberships, Claims claims, Clock clock) {
        this.database = database;
        this.instance = instance;
        this.memberships = memberships;
        this.claims = claims;
        this.clock = clock;
    }

    /** Makes an empty vault for a new holder. Part of the caller's {@link Database#inOneGo}. */
    public void create(HolderId holder, UserKey key) {
        KeysetHandle pair = HolderKeys.fresh();
        RandomId space = RandomId.fresh();
        database.inOneGo(() -> {
            database.writes()
                    .sql("insert into holder (id, public_key, sealed_private_key) values (?, ?, ?)")
                    .params(holder.bytes(), HolderKeys.publicKey(pair), sealPrivateKey(pair, key, holder))
                    .update();
            database.writes()
                    .sql("insert into space (id, key_version) values (?, ?)")
                    .params(space.bytes(), FIRST_KEY)
                    .update();
            handOver(ownMembership(space, holder, FIRST_KEY), pair, SpaceKeys.freshKey());
        });
    }

    private static Memberships.Row ownMembership(RandomId space, HolderId holder, long keyVersion) {
        return new Memberships.Row(
                space, holder, keyVersion, new byte[0], Memberships.WHOLE, Memberships.FOR_EVER, true);
    }

    private void handOver(Memberships.Row membership, KeysetHandle pair, byte[] spaceKey) {
        memberships.put(memberships.sealed(membership, HolderKeys.publicKey(pair), spaceKey));
    }

    private byte[] sealPrivateKey(KeysetHandle pair, UserKey key, HolderId holder) {
        return HolderKeys.sealPrivateKey(pair, key, contextOf(holder));
    }

    private byte[] contextOf(HolderId holder) {
        return Context.of("holder v1").with(instance.id()).with(holder.id()).bytes();
    }

    /**
     * Opens a holder's vault. Reads the keys of its spaces at once and needs the user key no longer.
     *
     * @throws Space.Closed if there is no such vault, or this is not its key
     */
    public OpenVault open(HolderId holder, UserKey key) {
        List<Opened> opened = database.inOneView(client -> opened(holder, key, client));
        List<Space> spaces = opened.stream().map(this::space).toList();
        return new OpenVault(holder, spaces.get(0), spaces);
    }

    private record Opened(Memberships.Row membership, byte[] spaceKey) {}

    private List<Opened> opened(HolderId holder, UserKey key, JdbcClient client) {
        try {
            KeysetHandle pair = HolderKeys.openPrivateKey(
                    sealedPrivateKey(holder, client).orElseThrow(Space.Closed::new), key, contextOf(holder));
            List<Opened> opened = new ArrayList<>();
            for (Memberships.Row membership :
                    memberships.of(client, holder, clock.instant().getEpochSecond())) {
                opened.add(new Opened(membership, memberships.open(membership, pair)));
            }
            demandOwnFirst(opened);
            return opened;
        } catch (GeneralSecurityException notThisKey) {
            throw new Space.Closed();
        }
    }

    private static void demandOwnFirst(List<Opened> opened) {
        if (opened.isEmpty() || !opened.get(0).membership().own()) {
            throw new Space.Closed();
        }
    }

    private static Optional<byte[]> sealedPrivateKey(HolderId holder, JdbcClient client) {
        return client.sql("select sealed_private_key from holder where id = ?")
                .param(holder.bytes())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private Space space(Opened opened) {
        return new Space(database, claims, keys(opened.membership(), opened.spaceKey()));
    }

    private SpaceKeys keys(Memberships.Row membership, byte[] spaceKey) {
        return new SpaceKeys(instance.id(), membership.space(), membership.keyVersion(), spaceKey);
    }

    /**
     * Gives the holder another user key, and every space of their own new keys, sealing all records anew; what had been
     * opened with the old ones is closed. All or nothing.
     *
     * @param before called within the transaction, before anything else; to wrap the new key
     * @throws Space.Closed if this is not its key
     */
    public void rekey(HolderId holder, UserKey old, UserKey fresh, Consumer<UserKey> before) {
        KeysetHandle pair = HolderKeys.fresh();
        database.inOneGo(() -> {
            before.accept(fresh);
            List<Opened> opened = opened(holder, old, database.writes());
            database.writes()
                    .sql("update holder set public_key = ?, sealed_private_key = ? where id = ?")
                    .params(HolderKeys.publicKey(pair), sealPrivateKey(pair, fresh, holder), holder.bytes())
                    .update();
            for (Opened one : opened) {
                handOver(one.membership(), pair, one.spaceKey());
                if (one.membership().own()) {
                    rekey(one, pair);
                }
            }
        });
    }

    private void rekey(Opened opened, KeysetHandle pair) {
        Memberships.Row before = opened.membership();
        Memberships.Row after = ownMembership(before.space(), before.holder(), before.keyVersion() + 1);
        byte[] spaceKey = SpaceKeys.freshKey();
        new Records(database, before.space()).hold(before.keyVersion());
        space(opened).moveTo(keys(after, spaceKey));
        handOver(after, pair, spaceKey);
        database.writes()
                .sql("update space set key_version = ? where id = ?")
                .params(after.keyVersion(), before.space().bytes())
                .update();
    }

    /** Erases the holder's spaces and keys, and what every {@link PersonalData} keeps elsewhere; overwrites the pages. */
    public void erase(HolderId holder) {
        database.inOneGo(() -> {
            claims.rooms().forEach(room -> room.forget(holder));
            memberships.of(database.writes(), holder, Memberships.FOR_EVER).stream()
                    .filter(Memberships.Row::own)
                    .forEach(own -> erase(own.space()));
            memberships.erase(holder);
            database.writes()
                    .sql("delete from holder where id = ?")
                    .param(holder.bytes())
                    .update();
        });
        database.forgetPages();
    }

    private void erase(RandomId space) {
        new Records(database, space).eraseAll();
        memberships.eraseAllOf(space);
        database.writes()
                .sql("delete from space where id = ?")
                .param(space.bytes())
                .update();
    }
}

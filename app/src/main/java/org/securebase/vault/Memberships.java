package org.securebase.vault;

import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is a member of which space; a membership is the key of the space, sealed to the member. */
@Component
final class Memberships {

    /** All of the space, and for as long as the membership lasts. */
    static final String WHOLE = "whole";

    static final long FOR_EVER = 0;

    private final Database database;
    private final Instance instance;

    Memberships(Database database, Instance instance) {
        this.database = database;
        this.instance = instance;
    }

    /**
     * @param scope what of the space it opens
     * @param endsAt in seconds of the epoch, or {@link #FOR_EVER}
     * @param own whether the space is the member's own
     */
    record Row(
            RandomId space,
            HolderId holder,
            long keyVersion,
            byte[] sealedKey,
            String scope,
            long endsAt,
            boolean own) {

        private static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    RandomId.of(row.getBytes(1)),
                    HolderId.of(row.getBytes(2)),
                    row.getLong(3),
                    row.getBytes(4),
                    row.getString(5),
                    row.getLong(6),
                    row.getBoolean(7));
        }
    }

    /** Those that have not ended, the own space first. */
    List<Row> of(JdbcClient client, HolderId holder, long now) {
        return client.sql("""
                        select space_id, holder_id, key_version, sealed_key, scope, ends_at, own from membership
                        where holder_id = ? and (ends_at = ? or ends_at > ?) order by own desc""")
                .params(holder.bytes(), FOR_EVER, now)
                .query(Row::of)
                .list();
    }

    /** The space's key, sealed for the owner of this public key. */
    Row sealed(Row membership, byte[] publicKey, byte[] spaceKey) {
        return new Row(
                membership.space,
                membership.holder,
                membership.keyVersion,
                HolderKeys.sealTo(publicKey, spaceKey, context(membership)),
                membership.scope,
                membership.endsAt,
                membership.own);
    }

    /** @throws GeneralSecurityException if it was sealed to another, or the row was changed */
    byte[] open(Row membership, KeysetHandle pair) throws GeneralSecurityException {
        return HolderKeys.open(pair, membership.sealedKey, context(membership));
    }

    private byte[] context(Row membership) {
        return Context.of("membership v1")
                .with(instance.id())
                .with(membership.space)
                .with(membership.holder.id())
                .with(membership.keyVersion)
                .with(membership.scope)
                .with(membership.endsAt)
                .with(membership.own ? 1 : 0)
                .bytes();
    }

    void put(Row row) {
        database.writes()
                .sql("""
                        insert into membership (space_id, holder_id, key_version, sealed_key, scope, ends_at, own)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (space_id, holder_id) do update
                        set key_version = excluded.key_version, sealed_key = excluded.sealed_key""")
                .params(
                        row.space.bytes(),
                        row.holder.bytes(),
                        row.keyVersion,
                        row.sealedKey,
                        row.scope,
                        row.endsAt,
                        row.own)
                .update();
    }

    void erase(HolderId holder) {
        database.writes()
                .sql("delete from membership where holder_id = ?")
                .param(holder.bytes())
                .update();
    }

    void eraseAllOf(RandomId space) {
        database.writes()
                .sql("delete from membership where space_id = ?")
                .param(space.bytes())
                .update();
    }
}

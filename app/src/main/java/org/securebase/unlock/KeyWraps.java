package org.securebase.unlock;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securebase.vault.Database;
import org.securebase.vault.HolderId;
import org.securebase.vault.Instance;
import org.securebase.vault.Kind;
import org.securebase.vault.PersonalData;
import org.securebase.vault.UserKey;
import org.securebase.vault.WrappingKey;
import org.springframework.stereotype.Component;

/** The wraps of user keys, one for each way to them. */
@Component
final class KeyWraps implements PersonalData {

    private static final byte[] NOTHING = {};

    private final Database database;
    private final Instance instance;

    KeyWraps(Database database, Instance instance) {
        this.database = database;
        this.instance = instance;
    }

    enum Way {
        PASSPHRASE,
        RECOVERY,
        PASSKEY;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Row(HolderId holder, byte[] lookup, byte[] hashing, byte[] verifier, WrappingKey.Wrapped wrapped) {

        private static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    HolderId.of(row.getBytes(1)),
                    row.getBytes(2),
                    row.getBytes(3),
                    row.getBytes(4),
                    new WrappingKey.Wrapped(row.getBytes(5), row.getBytes(6)));
        }
    }

    /** Wraps the key for a way that needs no hashing. */
    void put(Way way, HolderId holder, UserKey key, WrappingKey wrapping, byte[] lookup) {
        put(way, holder, key, wrapping, lookup, NOTHING, NOTHING);
    }

    void put(
            Way way,
            HolderId holder,
            UserKey key,
            WrappingKey wrapping,
            byte[] lookup,
            byte[] hashing,
            byte[] verifier) {
        WrappingKey.Wrapped wrapped = wrapping.wrap(key, boundTo(way, holder, lookup, hashing));
        database.writes()
                .sql("""
                        insert into key_wrap (holder_id, way, lookup, hashing, verifier, sealed_key, key_check)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(holder.bytes(), way.key(), lookup, hashing, verifier, wrapped.sealed(), wrapped.check())
                .update();
    }

    Optional<UserKey> open(Way way, Row row, WrappingKey wrapping) {
        return wrapping.unwrap(row.wrapped, boundTo(way, row.holder, row.lookup, row.hashing));
    }

    private byte[][] boundTo(Way way, HolderId holder, byte[] lookup, byte[] hashing) {
        return new byte[][] {
            instance.id().bytes(), holder.bytes(), way.key().getBytes(StandardCharsets.UTF_8), lookup, hashing
        };
    }

    Optional<Row> find(Way way, HolderId holder, byte[] lookup) {
        return rows("where way = ? and holder_id = ? and lookup = ?", way.key(), holder.bytes(), lookup);
    }

    /** Anybody's, where a row has to be read so that it takes as long; empty if nobody has one. */
    Optional<Row> any(Way way) {
        return rows("where way = ? limit 1", way.key());
    }

    /** A wrap whose lookup says whose it is. */
    Optional<Row> find(Way way, byte[] lookup) {
        return rows("where way = ? and lookup = ?", way.key(), lookup);
    }

    private Optional<Row> rows(String where, Object... params) {
        return database.reads()
                .sql("select holder_id, lookup, hashing, verifier, sealed_key, key_check from key_wrap " + where)
                .params(params)
                .query(Row::of)
                .optional();
    }

    void remove(Way way, HolderId holder) {
        database.writes()
                .sql("delete from key_wrap where way = ? and holder_id = ?")
                .params(way.key(), holder.bytes())
                .update();
    }

    void remove(Way way, HolderId holder, byte[] lookup) {
        database.writes()
                .sql("delete from key_wrap where way = ? and holder_id = ? and lookup = ?")
                .params(way.key(), holder.bytes(), lookup)
                .update();
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of();
    }

    @Override
    public void forget(HolderId holder) {
        database.writes()
                .sql("delete from key_wrap where holder_id = ?")
                .param(holder.bytes())
                .update();
    }
}

package org.securebase.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one space, sealed as they are. The only SQL for private data that there is. */
final class Records {

    /** Fewer than the parameters that a statement may have. */
    private static final int DRAWERS_AT_A_TIME = 500;

    private final Database database;
    private final byte[] space;

    Records(Database database, RandomId space) {
        this.database = database;
        this.space = space.bytes();
    }

    /** @param revision of the ledger, one more with each change */
    record DrawerRow(byte[] tag, long revision, long keyVersion, byte[] sealed) {

        private static DrawerRow of(ResultSet row, int number) throws SQLException {
            return new DrawerRow(row.getBytes(1), row.getLong(2), row.getLong(3), row.getBytes(4));
        }
    }

    /** A drawer with all that lies in it. */
    record Filled(DrawerRow drawer, List<RecordRow> records) {

        private static Optional<Filled> of(byte[] tag, ResultSet rows) throws SQLException {
            if (!rows.next()) {
                return Optional.empty();
            }
            DrawerRow drawer = new DrawerRow(tag, rows.getLong(6), rows.getLong(7), rows.getBytes(8));
            List<RecordRow> records = new ArrayList<>();
            for (boolean isThere = rows.getBytes(1) != null; isThere; isThere = rows.next()) {
                records.add(RecordRow.in(tag, rows));
            }
            return Optional.of(new Filled(drawer, records));
        }
    }

    record RecordRow(RecordId id, byte[] tag, long revision, long formVersion, long keyVersion, byte[] sealed) {

        private static RecordRow in(byte[] tag, ResultSet row) throws SQLException {
            return new RecordRow(
                    new RecordId(RandomId.of(row.getBytes(1))),
                    tag,
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getBytes(5));
        }

        private static RecordRow of(ResultSet row) throws SQLException {
            return new RecordRow(
                    new RecordId(RandomId.of(row.getBytes(1))),
                    row.getBytes(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getBytes(6));
        }
    }

    record Revision(RecordId id, long revision) {

        private static Revision of(ResultSet row, int number) throws SQLException {
            return new Revision(new RecordId(RandomId.of(row.getBytes(1))), row.getLong(2));
        }
    }

    /**
     * Holds the space for the rest of the transaction, so that whoever writes in it comes after the other.
     *
     * @throws Space.Closed if it is gone, or has other keys
     */
    void hold(long keyVersion) {
        int held = database.writes()
                .sql("update space set key_version = key_version where id = ? and key_version = ?")
                .params(space, keyVersion)
                .update();
        if (held == 0) {
            throw new Space.Closed();
        }
    }

    /** Which keys the space has now; empty if it is gone. */
    Optional<Long> keyVersion() {
        return database.inOneView(client -> client.sql("select key_version from space where id = ?")
                .param(space)
                .query(Long.class)
                .optional());
    }

    List<DrawerRow> drawers(JdbcClient client) {
        return client.sql("select tag, revision, key_version, sealed from drawer where space_id = ?")
                .param(space)
                .query(DrawerRow::of)
                .list();
    }

    Optional<DrawerRow> drawer(JdbcClient client, byte[] tag) {
        return client.sql("select tag, revision, key_version, sealed from drawer where space_id = ? and tag = ?")
                .params(space, tag)
                .query(DrawerRow::of)
                .optional();
    }

    List<RecordRow> records(JdbcClient client, byte[] tag) {
        return client.sql("""
                        select id, revision, form_version, key_version, sealed from record
                        where space_id = ? and drawer_tag = ?""")
                .params(space, tag)
                .query((row, number) -> RecordRow.in(tag, row))
                .list();
    }

    Optional<Filled> filled(JdbcClient client, byte[] tag) {
        return client.sql("""
                        select r.id, r.revision, r.form_version, r.key_version, r.sealed,
                            d.revision, d.key_version, d.sealed
                        from drawer d left join record r on r.space_id = d.space_id and r.drawer_tag = d.tag
                        where d.space_id = ? and d.tag = ?""").params(space, tag).query(rows -> {
            return Filled.of(tag, rows);
        });
    }

    /** Hands over all that lie in any of these drawers, each as soon as it is read. */
    void each(JdbcClient client, List<byte[]> tags, Consumer<RecordRow> reader) {
        for (int from = 0; from < tags.size(); from += DRAWERS_AT_A_TIME) {
            eachOfSome(client, tags.subList(from, Math.min(tags.size(), from + DRAWERS_AT_A_TIME)), reader);
        }
    }

    private void eachOfSome(JdbcClient client, List<byte[]> tags, Consumer<RecordRow> reader) {
        List<Object> params = new ArrayList<>(tags);
        params.add(0, space);
        client.sql("""
                        select id, drawer_tag, revision, form_version, key_version, sealed from record
                        where space_id = ? and drawer_tag in (%s)""".formatted(String.join(", ", Collections.nCopies(tags.size(), "?"))))
                .params(params)
                .query(row -> {
                    reader.accept(RecordRow.of(row));
                });
    }

    Optional<RecordRow> record(JdbcClient client, RecordId id) {
        return client.sql("""
                        select id, drawer_tag, revision, form_version, key_version, sealed from record
                        where space_id = ? and id = ?""")
                .params(space, id.id().bytes())
                .query((row, number) -> RecordRow.of(row))
                .optional();
    }

    List<Revision> revisions(JdbcClient client, byte[] tag) {
        return client.sql("select id, revision from record where space_id = ? and drawer_tag = ?")
                .params(space, tag)
                .query(Revision::of)
                .list();
    }

    void put(DrawerRow row) {
        database.writes()
                .sql("""
                        insert into drawer (space_id, tag, revision, key_version, sealed) values (?, ?, ?, ?, ?)
                        on conflict (space_id, tag) do update set revision = excluded.revision,
                            key_version = excluded.key_version, sealed = excluded.sealed""")
                .params(space, row.tag(), row.revision(), row.keyVersion(), row.sealed())
                .update();
    }

    void removeDrawers() {
        database.writes()
                .sql("delete from drawer where space_id = ?")
                .param(space)
                .update();
    }

    /** False if there is a record of that id. */
    boolean insert(RecordRow row) {
        return database.writes()
                        .sql("""
                                insert into record (space_id, id, drawer_tag, revision, form_version, key_version, sealed)
                                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                space,
                                row.id().id().bytes(),
                                row.tag(),
                                row.revision(),
                                row.formVersion(),
                                row.keyVersion(),
                                row.sealed())
                        .update()
                == 1;
    }

    void update(RecordRow row) {
        database.writes()
                .sql("""
                        update record set drawer_tag = ?, revision = ?, form_version = ?, key_version = ?, sealed = ?
                        where space_id = ? and id = ?""")
                .params(
                        row.tag(),
                        row.revision(),
                        row.formVersion(),
                        row.keyVersion(),
                        row.sealed(),
                        space,
                        row.id().id().bytes())
                .update();
    }

    void delete(RecordId id) {
        database.writes()
                .sql("delete from record where space_id = ? and id = ?")
                .params(space, id.id().bytes())
                .update();
    }

    void eraseAll() {
        database.writes()
                .sql("delete from record where space_id = ?")
                .param(space)
                .update();
        removeDrawers();
    }
}

package org.securebase.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securebase.vault.Records.DrawerRow;
import org.securebase.vault.Records.Filled;
import org.securebase.vault.Records.RecordRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What can be opened together: records that every member of the space can read and nobody else, the operator included.
 * Belongs to one request and its thread.
 *
 * <p>Reading throws {@link Tampered} if what lies in the database is not what was put there, and {@link NewerForm} if it
 * was put there by a newer release; writing throws {@link Closed} if the space was erased or its keys changed meanwhile.
 */
public final class Space {

    private static final long FIRST_REVISION = 1;

    private final Database database;
    private final Claims claims;
    private final SpaceKeys keys;
    private final Records records;

    Space(Database database, Claims claims, SpaceKeys keys) {
        this.database = database;
        this.claims = claims;
        this.keys = keys;
        this.records = new Records(database, keys.space());
    }

    public RandomId id() {
        return keys.space();
    }

    /**
     * Keeps something new, durably before this returns.
     *
     * @throws TooLarge if it is larger than a record may be, about 64 KiB
     */
    public <T> Kept<T> put(Kind<T> kind, T value) {
        return put(kind, RecordId.fresh(), value);
    }

    /**
     * Keeps something new under an id that was given to it before; for an import.
     *
     * @throws Stale if there is a record of that id
     * @throws TooLarge if it is larger than a record may be, about 64 KiB
     */
    public <T> Kept<T> put(Kind<T> kind, RecordId id, T value) {
        RecordRow row = sealed(kind, id, FIRST_REVISION, value);
        inOneGo(() -> {
            if (!records.insert(row)) {
                throw new Stale(kind);
            }
            enter(drawerFor(kind, value), row.tag(), id, FIRST_REVISION);
        });
        return new Kept<>(id, FIRST_REVISION, value);
    }

    /**
     * Replaces the value that the reader had before them.
     *
     * @param revision that was read
     * @throws Stale if it has changed since, or is gone
     * @throws TooLarge if it is larger than a record may be, about 64 KiB
     */
    public <T> Kept<T> replace(Kind<T> kind, RecordId id, long revision, T value) {
        RecordRow row = sealed(kind, id, revision + 1, value);
        inOneGo(() -> {
            leave(kind, id, revision);
            records.update(row);
            enter(drawerFor(kind, value), row.tag(), id, revision + 1);
        });
        return new Kept<>(id, revision + 1, value);
    }

    /**
     * Removes the record for good.
     *
     * @param revision that was read
     * @throws Stale if it has changed since, or is gone
     */
    public void remove(Kind<?> kind, RecordId id, long revision) {
        inOneGo(() -> {
            leave(kind, id, revision);
            records.delete(id);
        });
    }

    private <T> RecordRow sealed(Kind<T> kind, RecordId id, long revision, T value) {
        claims.demand(kind);
        byte[] sealed = keys.seal(kind.name(), id, revision, kind.version(), Form.bytes(kind, value));
        byte[] tag = keys.tag(kind.name(), kind.month(value));
        return new RecordRow(id, tag, revision, kind.version(), keys.version(), sealed);
    }

    private static <T> Drawer drawerFor(Kind<T> kind, T value) {
        return Drawer.empty(kind.name(), kind.month(value));
    }

    /** Takes the revision out of the ledger of the drawer that the record lies in. */
    private void leave(Kind<?> kind, RecordId id, long revision) {
        RecordRow before = records.record(database.writes(), id)
                .filter(row -> row.revision() == revision)
                .orElseThrow(() -> new Stale(kind));
        DrawerRow row =
                records.drawer(database.writes(), before.tag()).orElseThrow(() -> new Tampered("a drawer is missing"));
        Drawer drawer = opened(row);
        if (!drawer.kind().equals(kind.name())) {
            throw new Stale(kind);
        }
        put(drawer.minus(keys.mark(id, revision)), row.tag(), row.revision() + 1);
    }

    /** Enters the revision into the ledger of its drawer, which is new if it was not there. */
    private void enter(Drawer fresh, byte[] tag, RecordId id, long revision) {
        Optional<DrawerRow> row = records.drawer(database.writes(), tag);
        Drawer drawer = row.map(this::opened).orElse(fresh);
        put(
                drawer.plus(keys.mark(id, revision)),
                tag,
                row.map(DrawerRow::revision).orElse(0L) + 1);
    }

    private void put(Drawer drawer, byte[] tag, long revision) {
        records.put(new DrawerRow(tag, revision, keys.version(), keys.sealDrawer(tag, revision, drawer.bytes())));
    }

    /** One record; empty if there is none of this kind under the id. */
    public <T> Optional<Kept<T>> get(Kind<T> kind, RecordId id) {
        return database.inOneView(client -> records.record(client, id).flatMap(row -> get(kind, row, client)));
    }

    private <T> Optional<Kept<T>> get(Kind<T> kind, RecordRow row, JdbcClient client) {
        Drawer drawer = records.drawer(client, row.tag())
                .map(this::opened)
                .orElseThrow(() -> new Tampered("a drawer is missing"));
        if (!drawer.kind().equals(kind.name())) {
            return Optional.empty();
        }
        drawer.demand(records.revisions(client, row.tag()).stream()
                .map(one -> keys.mark(one.id(), one.revision()))
                .toList());
        return Optional.of(opened(kind, row));
    }

    /** All records of a kind, in no particular order. */
    public <T> List<Kept<T>> all(Kind<T> kind) {
        return database.inOneView(client -> {
            Map<ByteBuffer, Drawer> drawers = drawersOf(kind, client)
                    .collect(Collectors.toMap(
                            found -> ByteBuffer.wrap(found.row().tag()), Found::drawer));
            List<byte[]> tags = drawers.keySet().stream().map(ByteBuffer::array).toList();
            try (Opening<T> opening = new Opening<>(row -> opened(kind, row), keys)) {
                records.each(client, tags, row -> {
                    // here, because to tell why a key is another one the database has to be asked
                    demandOurKey(row.keyVersion());
                    opening.add(row);
                });
                return opening.allOf(drawers);
            }
        });
    }

    /** Those filed under one month. */
    public <T> List<Kept<T>> month(Kind<T> kind, YearMonth month) {
        byte[] tag = keys.tag(kind.name(), Optional.of(month));
        return database.inOneView(client ->
                records.filled(client, tag).map(filled -> opened(kind, filled)).orElse(List.of()));
    }

    private <T> List<Kept<T>> opened(Kind<T> kind, Filled filled) {
        opened(filled.drawer()).demand(marks(filled.records()));
        return filled.records().stream().map(row -> opened(kind, row)).toList();
    }

    private List<byte[]> marks(List<RecordRow> rows) {
        return rows.stream().map(row -> keys.mark(row.id(), row.revision())).toList();
    }

    /** The months that hold records of a kind, newest first; empty for a kind that is not filed by month. */
    public List<YearMonth> months(Kind<?> kind) {
        return database.inOneView(client -> drawersOf(kind, client)
                .filter(found -> found.drawer().count() > 0)
                .flatMap(found -> found.drawer().month().stream())
                .sorted(Comparator.reverseOrder())
                .toList());
    }

    private record Found(DrawerRow row, Drawer drawer) {}

    private Stream<Found> drawersOf(Kind<?> kind, JdbcClient client) {
        return records.drawers(client).stream()
                .map(row -> new Found(row, opened(row)))
                .filter(found -> found.drawer().kind().equals(kind.name()));
    }

    private Drawer opened(DrawerRow row) {
        demandOurKey(row.keyVersion());
        try {
            return Drawer.of(keys.openDrawer(row.tag(), row.revision(), row.sealed()));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            throw new Tampered("a drawer does not open");
        }
    }

    private <T> Kept<T> opened(Kind<T> kind, RecordRow row) {
        byte[] plain = plain(kind.name(), row);
        return new Kept<>(row.id(), row.revision(), Form.value(kind, Math.toIntExact(row.formVersion()), plain));
    }

    private byte[] plain(String kind, RecordRow row) {
        demandOurKey(row.keyVersion());
        try {
            return keys.open(kind, row.id(), row.revision(), Math.toIntExact(row.formVersion()), row.sealed());
        } catch (GeneralSecurityException | IllegalArgumentException | ArithmeticException notOurs) {
            throw new Tampered("a record does not open");
        }
    }

    /** Another version is in a row because someone gave the space new keys meanwhile; or wrote into the row. */
    private void demandOurKey(long version) {
        if (version == keys.version()) {
            return;
        }
        if (records.keyVersion().filter(newest -> newest == keys.version()).isEmpty()) {
            throw new Closed();
        }
        throw new Tampered("a row is sealed with a key that the space does not have");
    }

    /** Seals all of it anew under other keys. Part of the caller's transaction, which holds the space. */
    void moveTo(SpaceKeys fresh) {
        List<DrawerRow> rows = records.drawers(database.writes());
        records.removeDrawers();
        Space moved = new Space(database, claims, fresh);
        for (DrawerRow row : rows) {
            moveTo(moved, opened(row), row);
        }
    }

    private void moveTo(Space moved, Drawer drawer, DrawerRow row) {
        List<RecordRow> rows = records.records(database.writes(), row.tag());
        drawer.demand(marks(rows));
        byte[] tag = moved.keys.tag(drawer.kind(), drawer.month());
        Drawer filled = Drawer.empty(drawer.kind(), drawer.month());
        for (RecordRow one : rows) {
            byte[] sealed = moved.keys.seal(
                    drawer.kind(), one.id(), one.revision(), (int) one.formVersion(), plain(drawer.kind(), one));
            records.update(
                    new RecordRow(one.id(), tag, one.revision(), one.formVersion(), moved.keys.version(), sealed));
            filled = filled.plus(moved.keys.mark(one.id(), one.revision()));
        }
        moved.put(filled, tag, row.revision() + 1);
    }

    /** Does several writes, all of them or none. */
    public void inOneGo(Runnable writes) {
        database.inOneGo(() -> {
            records.hold(keys.version());
            writes.run();
        });
    }

    /** The record was changed or removed by someone since it was read. Nothing was written. */
    public static final class Stale extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stale(Kind<?> kind) {
            super("a record of the kind " + kind + " has changed since it was read");
        }
    }

    /** The value does not fit in a record. Nothing was written. */
    public static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** How much a record may hold, as JSON in UTF-8. */
        public static final int LIMIT_BYTES = 64 * 1024 - 4;

        TooLarge(Kind<?> kind, int sizeBytes) {
            super("a record of the kind " + kind + " has " + sizeBytes + " bytes, and " + LIMIT_BYTES
                    + " is the limit");
        }
    }

    /** What lies in the database is not what was put there. */
    public static final class Tampered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Tampered(String what) {
            super(what);
        }
    }

    /** A newer release of the program wrote this record. It was not touched. */
    public static final class NewerForm extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NewerForm(Kind<?> kind, int version) {
            super("a record of the kind " + kind + " has version " + version
                    + " of its form, and this release knows up to " + kind.version());
        }
    }

    /** The space was erased, or its keys changed, since this request began. Nothing was written. */
    public static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Closed() {
            super("the space is closed");
        }
    }
}

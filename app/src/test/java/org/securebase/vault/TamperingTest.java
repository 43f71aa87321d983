package org.securebase.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securebase.vault.TestKinds.NOTE;
import static org.securebase.vault.TestKinds.WORD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.securebase.vault.TestKinds.Note;
import org.securebase.vault.TestKinds.Word;

/**
 * Somebody writes in the database: 1,000 swaps, flips, cuts and rollbacks of records, each undone before the next. What
 * the owner then reads says so every time, and says nothing when nothing was done.
 */
class TamperingTest {

    private static final int ATTACKS = 1000;
    private static final int RECORDS = 12;

    private static final String ROW = "space_id, id, drawer_tag, revision, form_version, key_version, sealed";

    private final Random random = new Random(20261124);

    @Test
    void isAlwaysNoticed() {
        try (Database database = Databases.sqlite()) {
            expectNoticed(database, ATTACKS);
        }
    }

    @Test
    void isNoticedOnPostgresToo() {
        try (Database database = Databases.postgres()) {
            expectNoticed(database, ATTACKS / 5);
        }
    }

    private void expectNoticed(Database database, int attacks) {
        Scene scene = new Scene(database);
        Map<String, Integer> noticed = new LinkedHashMap<>();
        for (int attack = 0; attack < attacks; attack++) {
            String name = scene.attack(attack);
            if (scene.somethingIsNoticed()) {
                noticed.merge(name, 1, Integer::sum);
            }
            scene.undo();
        }
        assertThat(noticed.values().stream().mapToInt(Integer::intValue).sum())
                .as("%s", noticed)
                .isEqualTo(attacks);
        assertThat(noticed).hasSize(scene.attacks.size());
    }

    /** The control: reading finds fault with nothing but an attack. */
    @OnBothDatabases
    void isNotImagined(Database database) {
        Scene scene = new Scene(database);
        assertThat(scene.somethingIsNoticed()).isFalse();
        scene.attack(0);
        scene.undo();
        assertThat(scene.somethingIsNoticed()).isFalse();
    }

    /** The limit, as the threat model tells it: an earlier state of a whole drawer with its ledger adds up. */
    @OnBothDatabases
    void isNotNoticedWhenAWholeDrawerGoesBack(Database database) {
        Scene scene = new Scene(database);
        scene.restoreWhole();
        assertThat(scene.somethingIsNoticed()).isFalse();
    }

    private interface Attack {
        void on(Row victim, Row other);
    }

    private record Row(byte[] space, byte[] id, byte[] tag, long revision, long form, long key, byte[] sealed) {}

    private record DrawerRow(byte[] space, byte[] tag, long revision, long key, byte[] sealed) {}

    /** Ada has words and notes, all changed once, and Ben has some of his own. */
    private final class Scene {
        private final Database database;
        private final Household house;
        private final Space adas;
        private final List<RecordId> words = new ArrayList<>();
        private final List<RecordId> notes = new ArrayList<>();
        private final List<Row> earlier;
        private final List<DrawerRow> earlierDrawers;
        private final List<Row> rows;
        private final List<DrawerRow> drawers;
        private final Map<String, Attack> attacks = new LinkedHashMap<>();

        Scene(Database database) {
            this.database = database;
            this.house = new Household(database);
            this.adas = house.adas();
            for (int number = 0; number < RECORDS; number++) {
                words.add(adas.put(WORD, new Word("word " + number)).id());
                notes.add(adas.put(NOTE, new Note(LocalDate.of(2026, 1 + number % 3, 5), "note " + number))
                        .id());
                house.bens().put(WORD, new Word("his " + number));
            }
            this.earlier = rows();
            this.earlierDrawers = drawers();
            words.forEach(id -> adas.replace(WORD, id, 1, new Word("changed")));
            notes.forEach(id -> adas.replace(
                    NOTE,
                    id,
                    1,
                    new Note(adas.get(NOTE, id).orElseThrow().value().day(), "changed")));
            this.rows = rows();
            this.drawers = drawers();
            describeAttacks();
        }

        private void describeAttacks() {
            attacks.put("the content of another row", (victim, other) -> set(victim, "sealed", other.sealed));
            attacks.put("two rows swapped", (victim, other) -> {
                set(victim, "sealed", other.sealed);
                set(other, "sealed", victim.sealed);
            });
            attacks.put("moved to another space", (victim, other) -> {
                delete(victim);
                insert(new Row(house.bens().id().bytes(), victim.id, bensTag(), 2, 1, 1, victim.sealed));
            });
            attacks.put("content of another space", (victim, other) -> set(victim, "sealed", ofBen().sealed));
            attacks.put("another kind", (victim, other) -> set(victim, "drawer_tag", tagUnlike(victim)));
            attacks.put("another revision", (victim, other) -> set(victim, "revision", victim.revision + 1));
            attacks.put("another form", (victim, other) -> set(victim, "form_version", 0));
            attacks.put("another key", (victim, other) -> set(victim, "key_version", 0));
            attacks.put("a flipped bit", (victim, other) -> set(victim, "sealed", flipped(victim.sealed)));
            attacks.put("cut short", (victim, other) -> set(victim, "sealed", cut(victim.sealed)));
            attacks.put("made longer", (victim, other) -> set(victim, "sealed", longer(victim.sealed)));
            attacks.put("put back to an earlier revision", (victim, other) -> {
                delete(victim);
                insert(sameId(earlier, victim));
            });
            attacks.put("removed", (victim, other) -> delete(victim));
            attacks.put(
                    "another id",
                    (victim, other) -> set(victim, "id", RandomId.fresh().bytes()));
            attacks.put(
                    "doubled",
                    (victim, other) -> insert(new Row(
                            victim.space, RandomId.fresh().bytes(), victim.tag, victim.revision, 1, 1, victim.sealed)));
            attacks.put("a ledger put back", (victim, other) -> setDrawer(earlierDrawers, victim.tag));
            attacks.put("a ledger's flipped bit", (victim, other) -> {
                DrawerRow drawer = sameTag(drawers, victim.tag);
                put(new DrawerRow(drawer.space, drawer.tag, drawer.revision, drawer.key, flipped(drawer.sealed)));
            });
            attacks.put("the ledger of another drawer", (victim, other) -> {
                DrawerRow drawer = sameTag(drawers, victim.tag);
                DrawerRow another = sameTag(drawers, tagUnlike(victim));
                put(new DrawerRow(drawer.space, drawer.tag, another.revision, another.key, another.sealed));
            });
        }

        String attack(int number) {
            List<String> names = List.copyOf(attacks.keySet());
            String name = names.get(number % names.size());
            List<Row> adas = rows.stream().filter(this::isAdas).toList();
            Row victim = adas.get(random.nextInt(adas.size()));
            Row other = pick(adas, row -> !Arrays.equals(row.id, victim.id));
            Objects.requireNonNull(attacks.get(name)).on(victim, other);
            return name;
        }

        void undo() {
            restore(rows, drawers);
        }

        void restoreWhole() {
            restore(earlier, earlierDrawers);
        }

        private void restore(List<Row> records, List<DrawerRow> ledgers) {
            database.inOneGo(() -> {
                database.writes().sql("delete from record").update();
                records.forEach(this::insert);
                ledgers.forEach(this::put);
            });
        }

        /** Whether the owner is told, however the page reads: all of a kind, or each by its id. */
        boolean somethingIsNoticed() {
            return fails(() -> adas.all(WORD))
                    || fails(() -> adas.all(NOTE))
                    || words.stream().anyMatch(id -> fails(() -> adas.get(WORD, id)))
                    || notes.stream().anyMatch(id -> fails(() -> adas.get(NOTE, id)));
        }

        private boolean fails(Runnable reading) {
            try {
                reading.run();
                return false;
            } catch (Space.Tampered noticed) {
                return true;
            }
        }

        private boolean isAdas(Row row) {
            return Arrays.equals(row.space, adas.id().bytes());
        }

        private Row ofBen() {
            return pick(rows, row -> !isAdas(row));
        }

        private byte[] bensTag() {
            return ofBen().tag;
        }

        private byte[] tagUnlike(Row victim) {
            return pick(rows, row -> isAdas(row) && !Arrays.equals(row.tag, victim.tag)).tag;
        }

        private Row pick(List<Row> from, Predicate<Row> wanted) {
            List<Row> fitting = from.stream().filter(wanted).toList();
            return fitting.get(random.nextInt(fitting.size()));
        }

        private Row sameId(List<Row> from, Row victim) {
            return pick(from, row -> Arrays.equals(row.id, victim.id));
        }

        private DrawerRow sameTag(List<DrawerRow> from, byte[] tag) {
            return from.stream()
                    .filter(drawer -> Arrays.equals(drawer.tag, tag))
                    .findFirst()
                    .orElseThrow();
        }

        private void setDrawer(List<DrawerRow> from, byte[] tag) {
            put(sameTag(from, tag));
        }

        private byte[] flipped(byte[] sealed) {
            byte[] changed = sealed.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            return changed;
        }

        private byte[] cut(byte[] sealed) {
            return Arrays.copyOf(sealed, random.nextInt(sealed.length));
        }

        private byte[] longer(byte[] sealed) {
            return Arrays.copyOf(sealed, sealed.length + 1 + random.nextInt(64));
        }

        private List<Row> rows() {
            return database.reads()
                    .sql("select " + ROW + " from record")
                    .query((row, number) -> new Row(
                            row.getBytes(1),
                            row.getBytes(2),
                            row.getBytes(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getLong(6),
                            row.getBytes(7)))
                    .list();
        }

        private List<DrawerRow> drawers() {
            return database.reads()
                    .sql("select space_id, tag, revision, key_version, sealed from drawer")
                    .query((row, number) -> new DrawerRow(
                            row.getBytes(1), row.getBytes(2), row.getLong(3), row.getLong(4), row.getBytes(5)))
                    .list();
        }

        private void set(Row victim, String column, Object value) {
            database.writes()
                    .sql("update record set " + column + " = ? where space_id = ? and id = ?")
                    .params(value, victim.space, victim.id)
                    .update();
        }

        private void delete(Row victim) {
            database.writes()
                    .sql("delete from record where space_id = ? and id = ?")
                    .params(victim.space, victim.id)
                    .update();
        }

        private void insert(Row row) {
            database.writes()
                    .sql("insert into record (" + ROW + ") values (?, ?, ?, ?, ?, ?, ?)")
                    .params(row.space, row.id, row.tag, row.revision, row.form, row.key, row.sealed)
                    .update();
        }

        private void put(DrawerRow row) {
            database.writes()
                    .sql("update drawer set revision = ?, key_version = ?, sealed = ? where space_id = ? and tag = ?")
                    .params(row.revision, row.key, row.sealed, row.space, row.tag)
                    .update();
        }
    }
}

package org.securebase.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.securebase.vault.TestKinds.NOTE;
import static org.securebase.vault.TestKinds.WORD;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.securebase.vault.TestKinds.Note;
import org.securebase.vault.TestKinds.Word;

/** What a room sees of a space, on both databases. */
class SpaceTest {

    private static final Note OCTOBER = new Note(LocalDate.of(2026, 10, 31), "a walk");
    private static final Note NOVEMBER = new Note(LocalDate.of(2026, 11, 1), "a talk");

    @OnBothDatabases
    void givesBackWhatWasPut(Database database) {
        Household house = new Household(database);
        Kept<Word> kept = house.adas().put(WORD, new Word("tender"));
        assertThat(house.adas().get(WORD, kept.id())).hasValue(kept);
        assertThat(kept.revision()).isEqualTo(1);
        assertThat(house.adas().all(WORD)).containsExactly(kept);
    }

    @OnBothDatabases
    void opensManyAndNoticesTheOneThatIsNotOurs(Database database) {
        Space space = new Household(database).adas();
        List<Kept<Word>> put = new ArrayList<>();
        space.inOneGo(() ->
                IntStream.range(0, 600).forEach(number -> put.add(space.put(WORD, new Word("word " + number)))));
        assertThat(space.all(WORD)).containsExactlyInAnyOrderElementsOf(put);
        database.writes()
                .sql("update record set sealed = ? where id = ?")
                .params(new byte[256 + 28], put.get(599).id().id().bytes())
                .update();
        assertThatExceptionOfType(Space.Tampered.class).isThrownBy(() -> space.all(WORD));
    }

    @OnBothDatabases
    void opensManyFromManyDrawersAndNoticesTheOneThatIsMissing(Database database) {
        Space space = new Household(database).adas();
        List<Kept<Note>> put = new ArrayList<>();
        space.inOneGo(() -> IntStream.range(0, 600)
                .forEach(number ->
                        put.add(space.put(NOTE, new Note(LocalDate.of(2024, 1 + number % 12, 3), "note " + number)))));
        assertThat(space.all(NOTE)).containsExactlyInAnyOrderElementsOf(put);
        database.writes()
                .sql("delete from record where id = ?")
                .param(put.get(5).id().id().bytes())
                .update();
        assertThatExceptionOfType(Space.Tampered.class)
                .isThrownBy(() -> space.all(NOTE))
                .withMessageContaining("the records of a drawer");
    }

    /** Also when what is left could not be opened either: the drawers come first. */
    @OnBothDatabases
    void saysThatADrawerDoesNotAddUpBeforeItSaysThatARecordDoesNotOpen(Database database) {
        Space space = new Household(database).adas();
        List<Kept<Word>> put = new ArrayList<>();
        space.inOneGo(() ->
                IntStream.range(0, 300).forEach(number -> put.add(space.put(WORD, new Word("word " + number)))));
        database.writes()
                .sql("delete from record where id = ?")
                .param(put.get(0).id().id().bytes())
                .update();
        database.writes()
                .sql("update record set sealed = ?")
                .param(new byte[256 + 28])
                .update();
        assertThatExceptionOfType(Space.Tampered.class)
                .isThrownBy(() -> space.all(WORD))
                .withMessageContaining("the records of a drawer");
    }

    @OnBothDatabases
    void noticesInAMonthWhatIsNotOursAndWhatIsMissing(Database database) {
        Space space = new Household(database).adas();
        Kept<Note> first = space.put(NOTE, NOVEMBER);
        Kept<Note> second = space.put(NOTE, NOVEMBER);
        YearMonth november = YearMonth.from(NOVEMBER.day());
        assertThat(space.month(NOTE, november)).containsExactlyInAnyOrder(first, second);
        database.writes()
                .sql("update record set sealed = ? where id = ?")
                .params(new byte[256 + 28], first.id().id().bytes())
                .update();
        assertThatExceptionOfType(Space.Tampered.class).isThrownBy(() -> space.month(NOTE, november));
        for (Kept<Note> one : List.of(first, second)) {
            database.writes()
                    .sql("delete from record where id = ?")
                    .param(one.id().id().bytes())
                    .update();
            assertThatExceptionOfType(Space.Tampered.class).isThrownBy(() -> space.month(NOTE, november));
        }
    }

    @OnBothDatabases
    void keepsPeopleApart(Database database) {
        Household house = new Household(database);
        Kept<Word> kept = house.adas().put(WORD, new Word("mine"));
        assertThat(house.bens().get(WORD, kept.id())).isEmpty();
        assertThat(house.bens().all(WORD)).isEmpty();
        assertThat(house.vaults
                        .open(house.ben, house.bensKey)
                        .space(house.adas().id()))
                .isEmpty();
        assertThatExceptionOfType(Space.Stale.class)
                .isThrownBy(() -> house.bens().replace(WORD, kept.id(), 1, new Word("his")));
    }

    @OnBothDatabases
    void opensForNoOtherKey(Database database) {
        Household house = new Household(database);
        assertThatExceptionOfType(Space.Closed.class).isThrownBy(() -> house.vaults.open(house.ada, house.bensKey));
        assertThatExceptionOfType(Space.Closed.class)
                .isThrownBy(() -> house.vaults.open(HolderId.fresh(), house.adasKey));
    }

    @OnBothDatabases
    void readsAMonthWithoutTheOthers(Database database) {
        Space space = new Household(database).adas();
        Kept<Note> october = space.put(NOTE, OCTOBER);
        Kept<Note> november = space.put(NOTE, NOVEMBER);
        assertThat(space.months(NOTE)).containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 10));
        assertThat(space.month(NOTE, YearMonth.of(2026, 10))).containsExactly(october);
        assertThat(space.month(NOTE, YearMonth.of(2026, 9))).isEmpty();
        assertThat(space.all(NOTE)).containsExactlyInAnyOrder(october, november);
        assertThat(space.months(WORD)).isEmpty();
    }

    @OnBothDatabases
    void refilesWhatMovesToAnotherMonth(Database database) {
        Space space = new Household(database).adas();
        Kept<Note> note = space.put(NOTE, OCTOBER);
        Kept<Note> moved = space.replace(NOTE, note.id(), note.revision(), NOVEMBER);
        assertThat(space.month(NOTE, YearMonth.of(2026, 10))).isEmpty();
        assertThat(space.month(NOTE, YearMonth.of(2026, 11))).containsExactly(moved);
        assertThat(space.months(NOTE)).containsExactly(YearMonth.of(2026, 11));
    }

    @OnBothDatabases
    void refusesAStaleWrite(Database database) {
        Space space = new Household(database).adas();
        Kept<Word> read = space.put(WORD, new Word("first"));
        Kept<Word> changed = space.replace(WORD, read.id(), read.revision(), new Word("second"));
        assertThat(changed.revision()).isEqualTo(2);
        assertThatExceptionOfType(Space.Stale.class)
                .isThrownBy(() -> space.replace(WORD, read.id(), read.revision(), new Word("lost?")));
        assertThatExceptionOfType(Space.Stale.class).isThrownBy(() -> space.remove(WORD, read.id(), read.revision()));
        assertThatExceptionOfType(Space.Stale.class).isThrownBy(() -> space.put(WORD, read.id(), new Word("twice")));
        assertThat(space.get(WORD, read.id())).hasValue(changed);
        assertThat(space.all(WORD)).containsExactly(changed);
    }

    @OnBothDatabases
    void forgetsWhatIsRemoved(Database database) {
        Space space = new Household(database).adas();
        Kept<Word> gone = space.put(WORD, new Word("gone"));
        Kept<Word> stays = space.put(WORD, new Word("stays"));
        space.remove(WORD, gone.id(), gone.revision());
        assertThat(space.get(WORD, gone.id())).isEmpty();
        assertThat(space.all(WORD)).containsExactly(stays);
    }

    @OnBothDatabases
    void tellsKindsApart(Database database) {
        Space space = new Household(database).adas();
        Kept<Word> word = space.put(WORD, new Word("tender"));
        assertThat(space.get(NOTE, word.id())).isEmpty();
        assertThatExceptionOfType(Space.Stale.class).isThrownBy(() -> space.remove(NOTE, word.id(), word.revision()));
        assertThat(space.get(WORD, word.id())).hasValue(word);
    }

    @OnBothDatabases
    void writesAllOrNothing(Database database) {
        Space space = new Household(database).adas();
        assertThatExceptionOfType(Space.Stale.class)
                .isThrownBy(() -> space.inOneGo(() -> {
                    space.put(WORD, new Word("half"));
                    space.remove(WORD, RecordId.fresh(), 1);
                }));
        assertThat(space.all(WORD)).isEmpty();
        space.inOneGo(() -> {
            space.put(WORD, new Word("one"));
            space.put(WORD, new Word("two"));
            assertThat(space.all(WORD)).hasSize(2);
        });
        assertThat(space.all(WORD)).hasSize(2);
    }

    @OnBothDatabases
    void saysWhenSomethingIsTooLarge(Database database) {
        Space space = new Household(database).adas();
        int room = Space.TooLarge.LIMIT_BYTES - "{\"text\":\"\"}".length();
        Kept<Word> largest = space.put(WORD, new Word("a".repeat(room)));
        assertThat(space.get(WORD, largest.id())).hasValue(largest);
        assertThatExceptionOfType(Space.TooLarge.class)
                .isThrownBy(() -> space.put(WORD, new Word("a".repeat(room + 1))));
    }

    record WordAndMood(String text, String mood) {}

    @OnBothDatabases
    void upgradesAnEarlierFormWhenItIsRead(Database database) {
        Household house = new Household(database);
        Kept<Word> old = house.adas().put(WORD, new Word("tender"));
        Kind<WordAndMood> newer = Kind.of("word", WordAndMood.class).nextVersion(word -> word.put("mood", "unknown"));
        Space space = Household.vaults(database, () -> List.of(newer))
                .open(house.ada, house.adasKey)
                .own();
        assertThat(space.get(newer, old.id()).orElseThrow().value()).isEqualTo(new WordAndMood("tender", "unknown"));
        space.replace(newer, old.id(), old.revision(), new WordAndMood("tender", "calm"));
        assertThatExceptionOfType(Space.NewerForm.class)
                .isThrownBy(() -> house.adas().get(WORD, old.id()))
                .withMessage("a record of the kind word has version 2 of its form, and this release knows up to 1");
        assertThat(space.get(newer, old.id()).orElseThrow().value()).isEqualTo(new WordAndMood("tender", "calm"));
    }

    @OnBothDatabases
    void keepsOnlyWhatARoomClaims(Database database) {
        Household house = new Household(database, () -> List.of(WORD));
        assertThatIllegalStateException()
                .isThrownBy(() -> house.adas().put(NOTE, OCTOBER))
                .withMessage("no room claims the kind note");
        assertThatIllegalStateException()
                .isThrownBy(() -> new Claims(List.of(TestKinds.claimed(), () -> List.of(WORD))))
                .withMessage("the kind word is claimed twice");
    }

    @OnBothDatabases
    void movesEverythingUnderNewKeys(Database database) {
        Household house = new Household(database);
        Kept<Word> word = house.adas().put(WORD, new Word("tender"));
        Kept<Note> note = house.adas().put(NOTE, OCTOBER);
        Space before = house.adas();
        UserKey fresh = UserKey.fresh();
        house.vaults.rekey(
                house.ada, house.adasKey, fresh, key -> assertThat(key).isSameAs(fresh));

        Space after = house.vaults.open(house.ada, fresh).own();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.get(WORD, word.id())).hasValue(word);
        assertThat(after.all(NOTE)).containsExactly(note);
        Kept<Word> changed = after.replace(WORD, word.id(), word.revision(), new Word("still"));
        assertThat(after.all(WORD)).containsExactly(changed);
        assertThatExceptionOfType(Space.Closed.class).isThrownBy(house::adas);
        assertThatExceptionOfType(Space.Closed.class).isThrownBy(() -> before.put(WORD, new Word("late")));
        assertThat(before.get(WORD, RecordId.fresh())).isEmpty();
        assertThatExceptionOfType(Space.Closed.class).isThrownBy(() -> before.get(WORD, word.id()));
    }

    @OnBothDatabases
    void changesNoKeyWhenTheWrapFails(Database database) {
        Household house = new Household(database);
        Kept<Word> word = house.adas().put(WORD, new Word("tender"));
        assertThatIllegalStateException()
                .isThrownBy(() -> house.vaults.rekey(house.ada, house.adasKey, UserKey.fresh(), key -> {
                    throw new IllegalStateException("no room on the disk");
                }));
        assertThat(house.adas().get(WORD, word.id())).hasValue(word);
    }

    @OnBothDatabases
    void leavesNothingAfterAnErasure(Database database) {
        Household house = new Household(database);
        house.adas().put(WORD, new Word("tender"));
        Kept<Word> bens = house.bens().put(WORD, new Word("his"));
        Space open = house.adas();
        house.vaults.erase(house.ada);
        assertThatExceptionOfType(Space.Closed.class).isThrownBy(house::adas);
        assertThatExceptionOfType(Space.Closed.class).isThrownBy(() -> open.put(WORD, new Word("late")));
        assertThat(open.all(WORD)).isEmpty();
        for (String table : List.of("holder", "space", "membership", "drawer", "record")) {
            int rows = database.reads()
                    .sql("select count(*) from " + table)
                    .query(Integer.class)
                    .single();
            assertThat(rows).as(table).isEqualTo(1);
        }
        assertThat(house.bens().all(WORD)).containsExactly(bens);
    }
}

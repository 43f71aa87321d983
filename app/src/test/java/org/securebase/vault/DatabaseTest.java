package org.securebase.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

/** The two databases behave alike. */
class DatabaseTest {

    private static final RandomId SPACE = RandomId.fresh();

    @OnBothDatabases
    void keepsAllOrNothing(Database database) {
        database.inOneGo(() -> put(database, SPACE));
        assertThatThrownBy(() -> database.inOneGo(() -> {
                    put(database, RandomId.fresh());
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(spaces(database)).containsExactly(SPACE);
    }

    @OnBothDatabases
    void aPieceWithinAPieceIsPartOfIt(Database database) {
        assertThatThrownBy(() -> database.inOneGo(() -> {
                    database.inOneGo(() -> put(database, SPACE));
                    throw new IllegalStateException("after it");
                }))
                .hasMessage("after it");
        assertThat(spaces(database)).isEmpty();
    }

    @OnBothDatabases
    void readersCannotWrite(Database database) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.reads()
                        .sql("insert into space (id, key_version) values (?, 1)")
                        .param(SPACE.bytes())
                        .update());
        assertThat(spaces(database)).isEmpty();
    }

    @OnBothDatabases
    void saysThatAKeyIsThereAlreadyAndNotWhichValue(Database database) {
        put(database, SPACE);
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> put(database, SPACE))
                .satisfies(duplicate -> assertThat(String.valueOf(duplicate.getMostSpecificCause()))
                        .doesNotContain(java.util.HexFormat.of()
                                .formatHex(SPACE.bytes())
                                .substring(0, 8)));
    }

    @OnBothDatabases
    void saysThatWhatItBelongsToIsNotThere(Database database) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.writes()
                        .sql("insert into drawer (space_id, tag, revision, key_version, sealed) values (?, ?, 1, 1, ?)")
                        .params(SPACE.bytes(), new byte[16], new byte[0])
                        .update())
                .isNotInstanceOf(DuplicateKeyException.class);
    }

    @OnBothDatabases
    void hasOneIdForEver(Database database) {
        assertThat(database.reads()
                        .sql("select id from instance")
                        .query(byte[].class)
                        .list())
                .hasSize(1);
    }

    private static void put(Database database, RandomId id) {
        database.writes()
                .sql("insert into space (id, key_version) values (?, 1)")
                .param(id.bytes())
                .update();
    }

    private static List<RandomId> spaces(Database database) {
        return database.reads()
                .sql("select id from space")
                .query((row, number) -> RandomId.of(row.getBytes(1)))
                .list();
    }
}

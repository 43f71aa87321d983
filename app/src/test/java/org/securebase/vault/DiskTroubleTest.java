package org.securebase.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.securebase.vault.TestKinds.WORD;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securebase.vault.TestKinds.Word;
import org.springframework.dao.DataAccessResourceFailureException;

/** The disk is full, or fails: what was kept stays kept and readable, what is refused is not there, and it goes on after. */
class DiskTroubleTest {

    private static final int PUTS = 200;

    private final Set<Kept<Word>> acknowledged = new HashSet<>();

    @ParameterizedTest
    @EnumSource
    void losesNothingAndPassesByItself(DiskTrouble trouble) throws Exception {
        try (Database database = Databases.sqlite()) {
            Space space = new Household(database).adas();
            keep(space, 20);
            trouble.during(database, () -> {
                assertThatExceptionOfType(DataAccessResourceFailureException.class)
                        .isThrownBy(() -> keep(space, PUTS));
                assertThat(space.all(WORD)).hasSameElementsAs(acknowledged);
                assertThatExceptionOfType(DataAccessResourceFailureException.class)
                        .isThrownBy(() -> keep(space, PUTS));
            });
            assertThat(space.all(WORD)).hasSameElementsAs(acknowledged);
            keep(space, PUTS);
            assertThat(space.all(WORD)).hasSameElementsAs(acknowledged).hasSizeGreaterThan(PUTS);
            assertThat(database.writes()
                            .sql("pragma integrity_check")
                            .query(String.class)
                            .single())
                    .isEqualTo("ok");
        }
    }

    private void keep(Space space, int count) {
        for (int number = 0; number < count; number++) {
            acknowledged.add(space.put(WORD, new Word("x".repeat(900) + acknowledged.size())));
        }
    }
}

package org.securebase.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {

    /** What earlier releases sealed into cookies must go on meaning the same. */
    @ParameterizedTest
    @CsvSource({
        "0, PARTNER",
        "1, FRIEND",
        "2, MOTHER",
        "3, FATHER",
        "4, SIBLING",
        "5, CHILD",
        "6, OTHER",
        "7, FORMER_PARTNER",
        "8, OTHER_RELATIVE",
        "9, COLLEAGUE"
    })
    void aCodeNeverMeansAnythingElse(int code, Relation relation) {
        assertThat(Relation.coded(code)).contains(relation);
        assertThat(relation.code()).isEqualTo(code);
    }

    @Test
    void everyCodeIsPinnedAbove() {
        assertThat(Arrays.stream(Relation.values()).map(Relation::code))
                .hasSize(10)
                .doesNotHaveDuplicates();
        assertThat(Relation.coded(10)).isEmpty();
        assertThat(Relation.coded(-1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsKey(Relation relation) {
        assertThat(Relation.named(relation.key())).contains(relation);
        assertThat(Relation.named(relation.key().toUpperCase(java.util.Locale.ROOT)))
                .isEmpty();
    }
}

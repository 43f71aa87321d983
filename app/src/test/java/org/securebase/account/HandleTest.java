package org.securebase.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One name, however it is typed. */
class HandleTest {

    @ParameterizedTest
    @CsvSource({
        "Ana, ana",
        "'  ana  ', ana",
        "ＡＮＡ, ana",
        "straße, STRASSE",
        "ﬁn, FIN",
        "Éa, éa",
        "Ana  Maria, ana maria",
        "Ана, АНА"
    })
    void theSame(String one, String other) {
        assertThat(Handle.of(one).orElseThrow().folded())
                .isEqualTo(Handle.any(other).folded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "a\u0000b", "a\u200bb", "\ud800ab", "a\u202eb"})
    void noName(String typed) {
        assertThat(Handle.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, true", "64, true", "65, false"})
    void hasTwoToSixtyFourLetters(int length, boolean good) {
        assertThat(Handle.of("😀".repeat(length)).isPresent()).isEqualTo(good);
    }
}

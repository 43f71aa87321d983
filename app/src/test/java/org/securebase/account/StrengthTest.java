package org.securebase.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be guessed and what cannot. */
class StrengthTest {

    private final Strength strength = new Strength();

    @ParameterizedTest
    @CsvSource({
        "password12, common",
        "iloveyou12, common",
        "1234567890, common",
        "P@ssw0rd2024, words",
        "aaaaaaaaaaaaaaaa, pattern",
        "abcabcabcabcabc, pattern"
    })
    void saysWhy(String passphrase, String why) {
        assertThat(strength.weakness(passphrase, "")).contains("account.passphrase.weak." + why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"river lamp onion", "my dog ate it twice", "лето в деревне было", "xk3j9dk2mq7h"})
    void willDo(String passphrase) {
        assertThat(strength.weakness(passphrase, "ana")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zqxwvkjy", "zqxwvkjy"})
    void theOwnNameCountsAsNothing(String name) {
        assertThat(strength.weakness("zqxwvkjyzqxwvkjy", "")).isEmpty();
        assertThat(strength.weakness("zqxwvkjyzqxwvkjy", name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 200})
    void lengthAloneDoesNotDo(int length) {
        assertThat(strength.weakness("a".repeat(length), "")).isPresent();
        assertThat(strength.weakness("ab1 ".repeat(length / 4), "")).isPresent();
    }
}

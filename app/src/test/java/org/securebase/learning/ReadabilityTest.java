package org.securebase.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure that articles are held to is itself held to known words. */
class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({
        "the,1",
        "closeness,3",
        "distance,2",
        "worry,2",
        "attachment,3",
        "table,2",
        "liked,1",
        "person,2",
        "relationship,4"
    })
    void countsSyllables(String word, int syllables) {
        assertThat(Readability.syllablesOf(word)).isBetween(syllables - 1, syllables + 1);
    }

    @Test
    void followsTheFormula() {
        Readability cat = Readability.of("<p>The cat sat on the mat.</p>");
        assertThat(cat).isEqualTo(new Readability(6, 1, 6));
        assertThat(cat.grade()).isCloseTo(-1.45, within(0.01));
    }

    @Test
    void findsHardTextHard() {
        assertThat(Readability.of("<p>Longitudinal investigations of intergenerational transmission demonstrate"
                                + " considerable heterogeneity across methodological operationalisations.</p>")
                        .grade())
                .isGreaterThan(20);
    }
}

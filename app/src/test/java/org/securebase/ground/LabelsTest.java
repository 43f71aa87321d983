package org.securebase.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(Labels.shortened("👩‍👧 and the other one")).endsWith("…").hasSizeLessThan(16);
        assertThat(Labels.shortened("Sam")).isEqualTo("Sam");
    }
}

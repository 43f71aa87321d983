package org.securebase.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CrockfordTest {

    @Property
    void readsBackWhatItWrote(@ForAll @Size(20) byte[] bytes) {
        assertThat(Crockford.decode(Crockford.encode(bytes), 20)).hasValue(bytes);
    }

    /** 0x00 44 32 14 C7 is 00000 00001 00010 00011 00100 00101 00110 00111 in groups of five bits. */
    @Test
    void writesADigitForEachFiveBits() {
        assertThat(Crockford.encode(new byte[] {0x00, 0x44, 0x32, 0x14, (byte) 0xC7}))
                .isEqualTo("01234567");
    }

    @Test
    void takesWhatPeopleMistake() {
        assertThat(Crockford.normal("oO-iI lL\tu")).isEqualTo("001111U");
    }

    @Test
    void refusesAnyOtherText() {
        assertThat(Crockford.decode("U".repeat(32), 20)).isEmpty();
        assertThat(Crockford.decode("0".repeat(31), 20)).isEmpty();
        assertThat(Crockford.decode("", 20)).isEmpty();
    }
}

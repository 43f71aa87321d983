package org.securebase.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaddedTest {

    @ParameterizedTest
    @CsvSource({"0, 256", "252, 256", "253, 1024", "1020, 1024", "1021, 4096", "16380, 16384", "65532, 65536"})
    void hasOneOfFiveSizes(int plain, int padded) {
        assertThat(Padded.pad(new byte[plain])).hasSize(padded);
    }

    @Property
    void givesBackWhatWasPadded(@ForAll @Size(max = 5000) byte[] plain) {
        assertThat(Padded.strip(Padded.pad(plain))).isEqualTo(plain);
    }

    @Property
    void refusesBytesThatPromiseMoreThanThereIs(
            @ForAll @Size(max = 40) byte[] bytes, @ForAll @IntRange(min = 41) int length) {
        byte[] lying = Arrays.copyOf(bytes, Math.max(4, bytes.length));
        lying[0] = (byte) (length >>> 24);
        lying[1] = (byte) (length >>> 16);
        lying[2] = (byte) (length >>> 8);
        lying[3] = (byte) length;
        assertThatIllegalArgumentException().isThrownBy(() -> Padded.strip(lying));
    }

    @ParameterizedTest
    @CsvSource({"65533", "70000"})
    void refusesWhatDoesNotFit(int size) {
        assertThatIllegalArgumentException().isThrownBy(() -> Padded.pad(new byte[size]));
    }
}

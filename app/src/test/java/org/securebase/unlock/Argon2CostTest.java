package org.securebase.unlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Argon2CostTest {

    private static final byte[] SALT = "sixteen bytes ok".getBytes(StandardCharsets.UTF_8);

    /** Expected from the reference program (argon2 20171227): {@code argon2 SALT -id -t 3 -k MEMORY -p 1 -l 64 -v 13}. */
    @ParameterizedTest
    @CsvSource({
        "65536, d29e7b37e8346001f8ebf78eb30ffa843c1f785fddb0574bf07693adc9aef099b703cad9b82d430c01b0aff1f5b85685340f8d6370c72c2a2e2dd7cc3b202f21",
        "1024, d3aa3f1c6ecc15ce110b9b01b570013f8ab062781c035896e4ffb20d94b23c52aedbd079b98426d065cea1ee913fa184b34b3d4e3f1e45f25ff5c1fe04ac8491"
    })
    void agreesWithTheReference(int memoryKib, String hash) {
        byte[] ours =
                new Argon2Cost(memoryKib, 3, 1, SALT).hash("correct horse battery".getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(ours)).isEqualTo(hash);
    }

    @Test
    void isReadBackAsWritten() {
        Argon2Cost cost = Argon2Cost.of(new Argon2Cost(1024, 3, 2, SALT).bytes());
        assertThat(cost.memoryKib()).isEqualTo(1024);
        assertThat(cost.passes()).isEqualTo(3);
        assertThat(cost.lanes()).isEqualTo(2);
        assertThat(cost.salt()).isEqualTo(SALT);
    }

    @ParameterizedTest
    @CsvSource({"7, 3, 1", "262145, 3, 1", "1024, 0, 1", "1024, 11, 1", "1024, 3, 0", "1024, 3, 5"})
    void hasLimitsThatARowCannotLift(int memoryKib, int passes, int lanes) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Argon2Cost(memoryKib, passes, lanes, SALT));
    }

    @Test
    void refusesBytesOfAnotherFormat() {
        byte[] bytes = new Argon2Cost(1024, 3, 1, SALT).bytes();
        bytes[0] = 2;
        assertThatIllegalArgumentException().isThrownBy(() -> Argon2Cost.of(bytes));
        assertThatIllegalArgumentException().isThrownBy(() -> Argon2Cost.of(new byte[3]));
    }

    @ParameterizedTest
    @CsvSource({"2, 256, 65536, 2", "8, 256, 65536, 2", "8, 64, 65536, 1", "2, 2048, 65536, 2", "4, 2048, 65536, 4"})
    void isPaidByAsManyWorkersAsTheHeapCanBear(int cores, int heapMib, int memoryKib, int workers) {
        assertThat(Hashing.workers(cores, heapMib * 1024L * 1024, memoryKib)).isEqualTo(workers);
    }
}

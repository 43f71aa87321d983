package org.securebase.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ContextTest {

    @Property
    void differsWheneverTheFieldsDo(
            @ForAll @Size(max = 4) List<@AlphaChars @StringLength(max = 2) String> one,
            @ForAll @Size(max = 4) List<@AlphaChars @StringLength(max = 2) String> other) {
        assertThat(of(one).equals(of(other))).isEqualTo(one.equals(other));
    }

    /** Written one after the other without their lengths, these would be the same. */
    @Test
    void tellsWhereAFieldEnds() {
        assertThat(of(List.of("ab", "c"))).isNotEqualTo(of(List.of("a", "bc")));
    }

    private static List<Byte> of(List<String> fields) {
        Context context = Context.of("test");
        fields.forEach(context::with);
        byte[] bytes = context.bytes();
        return IntStream.range(0, bytes.length).mapToObj(index -> bytes[index]).toList();
    }
}

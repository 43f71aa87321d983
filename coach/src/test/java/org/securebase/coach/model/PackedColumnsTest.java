package org.securebase.coach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PackedColumnsTest {

    @Property(tries = 100)
    void givesBackWhatItWasGiven(@ForAll byte[] bytes) throws IOException {
        assertThat(read(packed(bytes), 1, bytes.length)).isEqualTo(bytes);
    }

    @Test
    void givesOneColumnAfterTheOther() throws IOException {
        byte[] bytes = {1, 2, 3, 4, 5, 6};
        assertThat(read(packed(bytes), 3, 2)).isEqualTo(bytes);
    }

    @Test
    void needsFewBitsForWhatIsFrequent() throws IOException {
        byte[] bytes = new byte[100_000];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < bytes.length; i++) {
            int upTo = random.nextInt(3);
            int less = random.nextInt(3);
            bytes[i] = (byte) (upTo - less);
        }
        // five values with shares of 1, 2, 3, 2 and 1 ninths have 2.2 bits
        assertThat(packed(bytes).length * 8.0 / bytes.length).isBetween(2.19, 2.4);
    }

    @Test
    void saysWhenItIsCutShort() throws IOException {
        byte[] packed = packed(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        assertThatThrownBy(() -> read(packed, 1, 9)).isInstanceOf(IOException.class);
        byte[] cut = Arrays.copyOf(packed, packed.length - 2);
        assertThatThrownBy(() -> read(cut, 1, 8)).isInstanceOf(IOException.class);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackedColumns.write(bytes, new DataOutputStream(out));
        return out.toByteArray();
    }

    private static byte[] read(byte[] packed, int columns, int size) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed));
        PackedColumns.read(in, columns, size, (column, bytes) -> read.writeBytes(bytes));
        return read.toByteArray();
    }
}

package org.securebase.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a sealed thing is bound to: fields one after the other, each behind its length, so that no two lists of fields
 * make the same bytes. What was sealed in one context does not open in another.
 */
final class Context {

    private static final int USUAL_SIZE_BYTES = 192;

    private ByteBuffer bytes = ByteBuffer.allocate(USUAL_SIZE_BYTES);

    private Context() {}

    /** @param purpose what kind of sealed thing it is, with a version of this list of fields */
    static Context of(String purpose) {
        return new Context().with(purpose);
    }

    Context with(String field) {
        return with(field.getBytes(StandardCharsets.UTF_8));
    }

    Context with(RandomId field) {
        return with(field.bytes());
    }

    Context with(long field) {
        begin(Long.BYTES).putLong(field);
        return this;
    }

    Context with(byte[] field) {
        begin(field.length).put(field);
        return this;
    }

    /** Made for every record that is read, so it grows only where it has to. */
    private ByteBuffer begin(int lengthBytes) {
        int needed = bytes.position() + Integer.BYTES + lengthBytes;
        if (needed > bytes.capacity()) {
            bytes = ByteBuffer.allocate(2 * needed).put(bytes.flip());
        }
        return bytes.putInt(lengthBytes);
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}

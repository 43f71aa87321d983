package org.securebase.vault;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a sealed thing is bound to: fields one after the other, each behind its length, so that no two lists of fields
 * make the same bytes. What was sealed in one context does not open in another.
 */
final class Context {

    private static final int USUAL_SIZE_BYTES = 192;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE_BYTES);

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
        return with(inBytes(field, Long.BYTES));
    }

    Context with(byte[] field) {
        bytes.writeBytes(inBytes(field.length, Integer.BYTES));
        bytes.writeBytes(field);
        return this;
    }

    private static byte[] inBytes(long number, int count) {
        byte[] big = new byte[count];
        for (int index = 0; index < count; index++) {
            big[count - 1 - index] = (byte) (number >>> (index * Byte.SIZE));
        }
        return big;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}

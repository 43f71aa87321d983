package org.securebase.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What a sealed thing is bound to: fields one after the other, each behind its length, so that no two lists of fields
 * make the same bytes. What was sealed in one context does not open in another.
 */
final class Context {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

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
        return with(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
    }

    Context with(byte[] field) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        bytes.writeBytes(field);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}

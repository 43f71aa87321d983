package org.securebase.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Plain bytes behind their length, filled up with zeros to one of five sizes, so that the length of what somebody wrote
 * does not show. Knows no Spring, so that the tools can use it.
 */
public final class Padded {

    /** 256 B, 1, 4, 16, 64 KiB. */
    private static final int[] SIZES_BYTES = {256, 1 << 10, 1 << 12, 1 << 14, 1 << 16};

    static final int LARGEST_BYTES = SIZES_BYTES[SIZES_BYTES.length - 1] - Integer.BYTES;

    /** What AES-GCM adds: a nonce of 12 bytes before and a tag of 16 after. */
    private static final int SEAL_BYTES = 12 + 16;

    private Padded() {}

    /** Whether something sealed in a space may have this size. */
    public static boolean isSizeOfSealed(long sizeBytes) {
        return Arrays.stream(SIZES_BYTES).anyMatch(bucket -> sizeBytes == bucket + SEAL_BYTES);
    }

    /** @throws IllegalArgumentException above {@link #LARGEST_BYTES} */
    static byte[] pad(byte[] plain) {
        int size = Arrays.stream(SIZES_BYTES)
                .filter(bucket -> plain.length <= bucket - Integer.BYTES)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(plain.length + " bytes are too many"));
        return ByteBuffer.allocate(size).putInt(plain.length).put(plain).array();
    }

    /** @throws IllegalArgumentException if {@link #pad} did not make these */
    static byte[] strip(byte[] padded) {
        ByteBuffer in = ByteBuffer.wrap(padded);
        int length = padded.length < Integer.BYTES ? -1 : in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("not padded");
        }
        return Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length);
    }
}

package org.securebase.unlock;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/** Crockford's base 32: digits and letters without I, L, O and U, so that what is copied by hand is read right. */
final class Crockford {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private Crockford() {}

    /** @param bytes a multiple of five */
    static String encode(byte[] bytes) {
        BigInteger number = new BigInteger(1, bytes);
        StringBuilder text = new StringBuilder();
        for (int shift = bytes.length * Byte.SIZE - BITS; shift >= 0; shift -= BITS) {
            text.append(DIGITS.charAt(number.shiftRight(shift).intValue() & (DIGITS.length() - 1)));
        }
        return text.toString();
    }

    /** What a person typed, as {@link #encode} would have written it: the letters that look like digits are those. */
    static String normal(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** The bytes of a text that {@link #encode} could have written; empty for any other. */
    static Optional<byte[]> decode(String text, int sizeBytes) {
        if (text.length() * BITS != sizeBytes * Byte.SIZE
                || text.chars().anyMatch(digit -> DIGITS.indexOf(digit) < 0)) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        for (int index = 0; index < text.length(); index++) {
            number = number.shiftLeft(BITS).or(BigInteger.valueOf(DIGITS.indexOf(text.charAt(index))));
        }
        byte[] bytes = new byte[sizeBytes];
        byte[] shortest = number.toByteArray();
        int kept = Math.min(shortest.length, sizeBytes);
        System.arraycopy(shortest, shortest.length - kept, bytes, sizeBytes - kept, kept);
        return Optional.of(bytes);
    }
}

package org.securebase;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that nobody would write, and a search for them in bytes: as UTF-8, UTF-16 of either order, base 64 at each of
 * three offsets, hexadecimal of either case, and with the escapes of addresses, JSON and Java.
 */
final class Canaries {

    private static final int KEY_BYTES = 8;
    private static final int FILTER_BITS = 22;

    private final Random random = new Random(33);
    private final List<String> words = new ArrayList<>();
    private final Map<Long, List<Form>> forms = new HashMap<>();
    private final long[] filter = new long[(1 << FILTER_BITS) / Long.SIZE];

    private record Form(String word, byte[] bytes) {}

    /** A new one: eleven letters, one of which is not in ASCII, so that escapes differ from the letters themselves. */
    String word() {
        StringBuilder word = new StringBuilder();
        for (int index = 0; index < 10; index++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        word.insert(5, '\u00e9');
        words.add(word.toString());
        return word.toString();
    }

    /** Looks for this as well, such as an id; it has eight characters at least. */
    String also(String word) {
        words.add(word);
        return word;
    }

    List<String> words() {
        return List.copyOf(words);
    }

    /** Which of the words are in the bytes, in any form. */
    Set<String> in(byte[] bytes) {
        if (forms.isEmpty()) {
            words.forEach(word -> forms(word).forEach(form -> learn(word, form)));
        }
        Set<String> found = new HashSet<>();
        ByteBuffer view = ByteBuffer.wrap(bytes);
        for (int at = 0; at + KEY_BYTES <= bytes.length; at++) {
            long key = view.getLong(at);
            if (mayBegin(key)) {
                lookUp(key, bytes, at, found);
            }
        }
        return found;
    }

    private void lookUp(long key, byte[] bytes, int at, Set<String> found) {
        for (Form form : forms.getOrDefault(key, List.of())) {
            if (isAt(form.bytes, bytes, at)) {
                found.add(form.word);
            }
        }
    }

    private static boolean isAt(byte[] form, byte[] bytes, int at) {
        if (at + form.length > bytes.length) {
            return false;
        }
        for (int index = 0; index < form.length; index++) {
            if (bytes[at + index] != form[index]) {
                return false;
            }
        }
        return true;
    }

    private void learn(String word, byte[] form) {
        long key = ByteBuffer.wrap(form).getLong();
        forms.computeIfAbsent(key, begins -> new ArrayList<>()).add(new Form(word, form));
        int bit = bit(key);
        filter[bit / Long.SIZE] |= 1L << bit;
    }

    private boolean mayBegin(long key) {
        int bit = bit(key);
        return (filter[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - FILTER_BITS);
    }

    private static Stream<byte[]> forms(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        String hex = HexFormat.of().formatHex(utf8);
        Stream<byte[]> plain = Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(word::getBytes);
        Stream<String> escaped = Stream.of(
                hex,
                hex.toUpperCase(Locale.ROOT),
                word.replace("\u00e9", "%C3%A9"),
                word.replace("\u00e9", "%c3%a9"),
                word.replace("\u00e9", "\\u00e9"),
                word.replace("\u00e9", "\\u00E9"),
                word.replace("\u00e9", "&eacute;"),
                word.replace("\u00e9", "&#233;"));
        Charset latin = StandardCharsets.ISO_8859_1;
        return Stream.concat(
                Stream.concat(plain, base64(utf8)),
                Stream.concat(escaped.map(text -> text.getBytes(latin)), Stream.of(word.getBytes(latin))));
    }

    /** What base 64 makes of the word wherever it begins; the characters at its ends depend on what is around it. */
    private static Stream<byte[]> base64(byte[] utf8) {
        return Stream.of(0, 1, 2).flatMap(offset -> {
            byte[] shifted = new byte[offset + utf8.length];
            System.arraycopy(utf8, 0, shifted, offset, utf8.length);
            int from = offset == 0 ? 0 : offset + 1;
            int until = shifted.length * 8 / 6;
            return Stream.of(Base64.getEncoder(), Base64.getUrlEncoder())
                    .map(encoder -> encoder.withoutPadding().encodeToString(shifted))
                    .map(text -> text.substring(from, until).getBytes(StandardCharsets.US_ASCII));
        });
    }
}

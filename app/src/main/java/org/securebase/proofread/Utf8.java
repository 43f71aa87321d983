package org.securebase.proofread;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads text in UTF-8 and nothing else: bytes that are none are refused, and a byte order mark at the start is dropped. */
final class Utf8 {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    /** A file of many texts. */
    static String read(Path file) throws Unfit {
        try {
            return decoded(Files.readAllBytes(file));
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    static List<String> lines(Path file) throws Unfit {
        return read(file).lines().toList();
    }

    /** A file that is one text, no longer than the {@link Limit}. */
    static String text(Path file) throws Unfit {
        try (InputStream in = Files.newInputStream(file)) {
            return text(in, file.toString());
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    static String text(InputStream in, String place) throws Unfit {
        try {
            return Limit.text(decoded(Limit.bytes(in, place)), place);
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Unfit unreadable(String place, IOException e) {
        return new Unfit("cannot read " + place + " as text in UTF-8", e);
    }
}

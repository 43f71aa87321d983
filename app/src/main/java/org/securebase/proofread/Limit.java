package org.securebase.proofread;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** How long one text may be: ten times what the app takes. The coach reads it as a whole, so its work must end some time. */
final class Limit {
    /** In UTF-16 units. */
    static final int LONGEST = 200_000;

    /** A unit takes three bytes at most, and so does a byte order mark before the first. */
    private static final int MOST_BYTES = 3 * (LONGEST + 1);

    private Limit() {}

    /** Reads no more than it takes to know that there are too many. */
    static byte[] bytes(InputStream in, String place) throws IOException, Unfit {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLong(place);
        }
        return bytes;
    }

    static String text(String text, String place) throws Unfit {
        if (text.length() > LONGEST) {
            throw tooLong(place);
        }
        return text;
    }

    private static Unfit tooLong(String place) {
        return new Unfit(place + String.format(Locale.ROOT, ": a text may have no more than %,d characters", LONGEST));
    }
}

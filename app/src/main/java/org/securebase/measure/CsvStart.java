package org.securebase.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** What the first characters of a file tell about the rest. */
record CsvStart(char separator) {
    private static final int LOOK_AHEAD = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Looks ahead and leaves the reader at the first character of the header. */
    static CsvStart of(BufferedReader text, Path path) throws IOException, BadData {
        text.mark(LOOK_AHEAD);
        char[] start = new char[LOOK_AHEAD];
        int length = 0;
        for (int read = 0; read >= 0 && length < LOOK_AHEAD; length += Math.max(read, 0)) {
            read = text.read(start, length, LOOK_AHEAD - length);
        }
        text.reset();
        String seen = new String(start, 0, length);
        if (seen.indexOf('\0') >= 0) {
            throw new BadData(path + " is not a CSV file: it is not text in UTF-8");
        }
        if (seen.isBlank()) {
            throw new BadData(path + " is empty");
        }
        if (seen.charAt(0) == BYTE_ORDER_MARK) {
            text.read();
        }
        return new CsvStart(separator(seen));
    }

    /** The one of the three that is found most often in the first line, outside quotation marks. */
    private static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            quoted ^= text.charAt(i) == '"';
            int kind = ",;\t".indexOf(text.charAt(i));
            if (!quoted && kind >= 0) {
                counts[kind]++;
            }
        }
        int most = counts[1] > counts[0] ? 1 : 0;
        return ",;\t".charAt(counts[2] > counts[most] ? 2 : most);
    }
}

package org.securebase.measure;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Passes text on and remembers whether the quotation marks in it come in pairs. */
final class QuoteCount extends FilterReader {
    private boolean odd;

    QuoteCount(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            odd ^= buffer[i] == '"';
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        odd ^= read == '"';
        return read;
    }

    boolean isOdd() {
        return odd;
    }
}

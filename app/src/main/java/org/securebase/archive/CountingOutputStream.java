package org.securebase.archive;

import java.io.OutputStream;

/** Counts what is written to it, and keeps none of it. */
final class CountingOutputStream extends OutputStream {

    private long sizeBytes;

    long sizeBytes() {
        return sizeBytes;
    }

    @Override
    public void write(int one) {
        sizeBytes++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        sizeBytes += length;
    }
}

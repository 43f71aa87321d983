package org.securebase.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/** Pieces read one after another, a drawer of them at a time, until a drawer is empty. */
final class PartsInputStream extends InputStream {

    private final IntFunction<List<byte[]>> drawers;
    private final Deque<byte[]> ahead = new ArrayDeque<>();
    private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);
    private int next;
    private boolean ended;

    PartsInputStream(IntFunction<List<byte[]>> drawers) {
        this.drawers = drawers;
    }

    @Override
    public int read() {
        return arrive() ? current.read() : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (length == 0) {
            return 0;
        }
        return arrive() ? current.read(into, from, length) : -1;
    }

    /** Whether there is anything more, and then it is in {@code current}. */
    private boolean arrive() {
        while (current.available() == 0 && !ended) {
            if (ahead.isEmpty()) {
                ahead.addAll(drawers.apply(next++));
            }
            ended = ahead.isEmpty();
            if (!ended) {
                current = new ByteArrayInputStream(ahead.pop());
            }
        }
        return current.available() > 0;
    }
}

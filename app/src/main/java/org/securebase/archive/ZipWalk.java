package org.securebase.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Goes once through a file that says it is a ZIP and may be anything at all, and unpacks no more than the limits allow. */
final class ZipWalk {

    /** What is done with each entry. What it does not read of the content is skipped. */
    interface Visitor {
        void visit(String name, InputStream content) throws IOException;
    }

    private final Limits limits;
    private final Packed packed;
    private final ZipInputStream zip;
    private final Set<String> names = new HashSet<>();
    private long totalBytes;

    private ZipWalk(InputStream file, Limits limits) {
        this.limits = limits;
        this.packed = new Packed(file);
        this.zip = new ZipInputStream(packed);
    }

    /** @throws Unfit if it is no ZIP, a damaged one, or beyond a limit */
    static void through(InputStream file, Limits limits, Visitor visitor) throws IOException {
        try {
            new ZipWalk(file, limits).walk(visitor);
        } catch (ZipException | java.io.EOFException | IllegalArgumentException damaged) {
            throw Unfit.because("damaged");
        }
    }

    private void walk(Visitor visitor) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            admit(name);
            Unpacked content = new Unpacked(name);
            visitor.visit(name, content);
            content.skipRest();
        }
        if (names.isEmpty()) {
            throw Unfit.because("zip");
        }
    }

    private void admit(String name) {
        EntryName.demand(name);
        if (!names.add(name)) {
            throw Unfit.because("twice").at(name);
        }
        if (names.size() > limits.entries()) {
            throw Unfit.because("entries").limit(limits.entries());
        }
    }

    private long limitOf(String name) {
        return switch (name) {
            case EntryName.INDEX -> limits.totalBytes();
            case EntryName.MANIFEST -> limits.manifestBytes();
            default -> limits.recordBytes();
        };
    }

    /** The content of one entry, counted. */
    private final class Unpacked extends FilterInputStream {
        private final String name;
        private long bytes;

        Unpacked(String name) {
            super(zip);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) == 1 ? Byte.toUnsignedInt(one[0]) : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = zip.read(into, from, length);
            if (count > 0) {
                bytes += count;
                totalBytes += count;
                demandWithinLimits();
            }
            return count;
        }

        private void demandWithinLimits() {
            if (bytes > limitOf(name)) {
                throw Unfit.because("entry").at(name).limit(limitOf(name));
            }
            if (totalBytes > limits.totalBytes()) {
                throw Unfit.because("total").at(name).limit(limits.totalBytes());
            }
            if (totalBytes > limits.freeBytes() && totalBytes / limits.ratio() > packed.bytes) {
                throw Unfit.because("ratio").at(name).limit(limits.ratio());
            }
        }

        void skipRest() throws IOException {
            transferTo(java.io.OutputStream.nullOutputStream());
        }

        /** The next entry is still to come. */
        @Override
        public void close() {}
    }

    /** The file as it was sent, counted. */
    private static final class Packed extends FilterInputStream {
        private long bytes;

        Packed(InputStream file) {
            super(file);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            bytes += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            bytes += Math.max(count, 0);
            return count;
        }
    }
}

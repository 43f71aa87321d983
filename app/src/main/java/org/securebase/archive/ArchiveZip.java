package org.securebase.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP as it is written, which remembers what went into it. Holds the list and one buffer in memory, no content. */
final class ArchiveZip {

    private final ZipOutputStream zip;
    private final LocalDateTime made;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    ArchiveZip(OutputStream out, Instant made) {
        this.zip = new ZipOutputStream(out);
        this.made = LocalDateTime.ofInstant(made, ZoneOffset.UTC);
    }

    /** What was put in so far. */
    List<Manifest.Entry> entries() {
        return List.copyOf(entries);
    }

    void put(String name, byte[] bytes) throws IOException {
        try (OutputStream entry = open(name, Deflater.BEST_SPEED)) {
            entry.write(bytes);
        }
    }

    /**
     * One entry that is not packed tightly: the page that repeats all the rest, so that no text, however often it says
     * the same, makes an archive that looks like a bomb to whoever opens it.
     */
    OutputStream openUnpacked(String name) throws IOException {
        return open(name, Deflater.NO_COMPRESSION);
    }

    private OutputStream open(String name, int level) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(made);
        zip.setLevel(level);
        zip.putNextEntry(entry);
        return new EntryStream(name);
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private final class EntryStream extends FilterOutputStream {
        private final String name;
        private final MessageDigest digest = Digests.sha256();
        private long sizeBytes;

        EntryStream(String name) {
            super(zip);
            this.name = name;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            zip.write(bytes, from, length);
            digest.update(bytes, from, length);
            sizeBytes += length;
        }

        /** Ends the entry and leaves the ZIP open. */
        @Override
        public void close() throws IOException {
            zip.closeEntry();
            entries.add(new Manifest.Entry(name, sizeBytes, HexFormat.of().formatHex(digest.digest())));
        }
    }
}

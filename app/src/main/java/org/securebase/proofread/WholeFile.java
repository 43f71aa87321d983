package org.securebase.proofread;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written whole or not at all: beside its place first, and moved there at the end. Made before the work
 * begins, so that a place which cannot be written to is noticed then.
 */
record WholeFile(Path place, Path beside) {

    /** What is to stand in it. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static WholeFile at(Path place) throws Unfit {
        if (Files.exists(place) && !(Files.isRegularFile(place) && Files.isWritable(place))) {
            throw new Unfit("cannot write " + place + ": it is no file, or not one that may be written");
        }
        Path beside = place.resolveSibling(
                place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.delete(Files.createFile(beside));
        } catch (IOException e) {
            throw new Unfit("cannot write " + place + ": nothing can be written to its folder", e);
        }
        return new WholeFile(place, beside);
    }

    void write(Content content) throws Unfit {
        try {
            put(content);
        } catch (IOException e) {
            throw new Unfit("cannot write " + place, e);
        }
    }

    private void put(Content content) throws IOException {
        try {
            fill(content);
            move();
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void fill(Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(beside)) {
            content.writeTo(out);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

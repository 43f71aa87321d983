package org.securebase.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all: written beside its place under another name, and moved there at the end. Made
 * before the work begins, so that a folder that cannot be written to is noticed then.
 */
final class WholeFile implements AutoCloseable {
    private final Path place;
    private final Path beside;

    private WholeFile(Path place, Path beside) {
        this.place = place;
        this.beside = beside;
    }

    static WholeFile at(Path place) throws BadData {
        if (Files.isDirectory(place)) {
            throw new BadData(place + " is a folder, not a file");
        }
        try {
            Path beside = place.resolveSibling(
                    place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            return new WholeFile(place, Files.writeString(beside, ""));
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    private static BadData unwritable(Path place, IOException e) {
        String reason = e instanceof NoSuchFileException
                ? "its folder does not exist"
                : e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
        return new BadData("cannot write " + place + ": " + reason, e);
    }

    void write(String text) throws BadData {
        try {
            Files.writeString(beside, text, UTF_8);
            move();
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing behind when nothing was written. */
    @Override
    public void close() throws BadData {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            throw unwritable(beside, e);
        }
    }
}

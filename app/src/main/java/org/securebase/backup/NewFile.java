package org.securebase.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A file that gets its name only when it is whole and on the disk, and never in place of another. Made beside that name,
 * readable by its owner alone; gone when this is closed before it was kept.
 */
final class NewFile implements AutoCloseable {

    private final Path target;
    private final Path part;

    private NewFile(Path target, Path part) {
        this.target = target;
        this.part = part;
    }

    static NewFile at(Path target) throws Cannot {
        Path whole = target.toAbsolutePath();
        if (Files.exists(whole)) {
            throw new Cannot("There is already a file " + target + ". It is never overwritten: choose another name.");
        }
        try {
            // made so that only its owner can read it
            return new NewFile(whole, Files.createTempFile(whole.getParent(), "securebase-", ".part"));
        } catch (IOException reason) {
            throw Reasons.of(target, reason);
        }
    }

    Path path() {
        return part;
    }

    void copyOf(Path other) throws Cannot {
        try (FileChannel from = FileChannel.open(other, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(part, StandardOpenOption.WRITE)) {
            for (long done = 0; done < from.size(); ) {
                done += from.transferTo(done, from.size() - done, to);
            }
        } catch (IOException reason) {
            throw Reasons.of(target, reason);
        }
    }

    void keep() throws Cannot {
        try {
            sync(part);
            name();
            sync(Objects.requireNonNull(part.toAbsolutePath().getParent()));
        } catch (FileAlreadyExistsException another) {
            throw new Cannot("There is already a file " + target + ". It is never overwritten.", another);
        } catch (IOException reason) {
            throw Reasons.of(target, reason);
        }
    }

    private void name() throws IOException {
        try {
            Files.createLink(target, part);
        } catch (FileAlreadyExistsException another) {
            throw another;
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws Cannot {
        try {
            Files.deleteIfExists(part);
        } catch (IOException reason) {
            throw Reasons.of(part, reason);
        }
    }
}

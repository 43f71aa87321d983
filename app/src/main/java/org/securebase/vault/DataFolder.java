package org.securebase.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one folder that holds everything this instance keeps. It exists and can be written to once this object exists.
 * Immutable, so safe for any thread.
 */
@Component
public final class DataFolder {

    private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path root;

    /**
     * Opens the folder, making it if it is not there, readable by its owner alone.
     *
     * @throws Unusable if the folder cannot be made or written to
     */
    public DataFolder(@Value("${securebase.data}") Path root) {
        this.root = root.toAbsolutePath().normalize();
        try {
            make();
            proveWritable();
        } catch (IOException reason) {
            throw new Unusable(root, reason);
        }
    }

    /** The absolute path of a file or folder directly in here. It need not exist yet. */
    public Path resolve(String name) {
        return root.resolve(name);
    }

    private void make() throws IOException {
        if (Files.isDirectory(root)) {
            return;
        }
        Files.createDirectories(root);
        if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(root, OWNER_ONLY);
        }
    }

    /** Asking for permissions is not enough: a read-only mount grants them and refuses the write. */
    private void proveWritable() throws IOException {
        Files.delete(Files.createTempFile(root, "writable", null));
    }

    /** The folder cannot be made or written to; the message says which and why. */
    public static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unusable(Path folder, IOException reason) {
            super(
                    "Cannot write to the data folder " + folder + " (" + why(reason)
                            + "). Choose another with --data DIR.",
                    reason);
        }

        private static String why(IOException reason) {
            return switch (reason.getClass().getSimpleName()) {
                case "AccessDeniedException" -> "no permission";
                case "FileAlreadyExistsException" -> "a file of that name is in the way";
                case "NoSuchFileException" -> "it cannot be made there";
                default -> String.valueOf(reason.getMessage());
            };
        }
    }
}

package org.securebase.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Keys of this instance, one file each under {@code keys/} in the data folder, readable by their owner alone. A key is
 * made the first time that it is asked for; nodes that share a data folder share it. Safe for any thread.
 */
@Component
public final class KeyFiles {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER = PosixFilePermissions.fromString("rwx------");

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    public KeyFiles(DataFolder data) {
        this.folder = data.resolve("keys");
    }

    /**
     * AES-256-GCM under the key of this name.
     *
     * @param name lower-case letters and hyphens
     * @throws Unusable if the file is not a key, or cannot be read or made
     */
    public Aead aead(String name) {
        Path file = file(name, ".json");
        try {
            AeadConfig.register();
            makeUnlessThere(file, freshKeyset());
            return read(file).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException | GeneralSecurityException reason) {
            throw new Unusable(file);
        }
    }

    /**
     * 32 random bytes under this name, a copy.
     *
     * @param name lower-case letters and hyphens
     * @throws Unusable if the file does not hold as many, or cannot be read or made
     */
    public byte[] secret(String name) {
        Path file = file(name, "");
        try {
            byte[] fresh = new byte[SECRET_BYTES];
            RANDOM.nextBytes(fresh);
            makeUnlessThere(file, fresh);
            byte[] secret = Files.readAllBytes(file);
            if (secret.length != SECRET_BYTES) {
                throw new Unusable(file);
            }
            return secret;
        } catch (IOException reason) {
            throw new Unusable(file);
        }
    }

    private Path file(String name, String suffix) {
        if (!name.matches("[a-z-]+")) {
            throw new IllegalArgumentException("a key's name has lower-case letters and hyphens, not " + name);
        }
        return folder.resolve(name + suffix);
    }

    private static KeysetHandle read(Path file) throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    /**
     * Written whole beside it and then linked to its name, which fails if another start was first. So no start ever
     * reads half a key, and none overwrites a key that is in use.
     */
    private void makeUnlessThere(Path file, byte[] content) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(folder, ownerOnly(OWNER_ONLY_FOLDER));
        Path fresh = Files.createTempFile(folder, "making", null, ownerOnly(OWNER_ONLY));
        try {
            Files.write(fresh, content);
            give(fresh, file);
        } catch (FileAlreadyExistsException another) {
            // the other start's key is as good as ours
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void give(Path fresh, Path file) throws IOException {
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException another) {
            throw another;
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            // on such a file system two first starts at the very same moment are not told apart
            Files.move(fresh, file);
        }
    }

    private static byte[] freshKeyset() throws GeneralSecurityException {
        KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        return TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get())
                .getBytes(StandardCharsets.UTF_8);
    }

    private FileAttribute<?>[] ownerOnly(Set<PosixFilePermission> permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    /** A key file is there and is no key, or cannot be read or made; the message says which file. */
    public static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Without a cause, because a parser's message could quote the key. */
        Unusable(Path file) {
            super("Cannot use the key file " + file + ". If it is damaged, move it away: a new one is made, and"
                    + " what was sealed with the old one can no longer be opened.");
        }
    }
}

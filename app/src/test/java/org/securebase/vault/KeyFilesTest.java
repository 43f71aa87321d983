package org.securebase.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are made once, whole, and for their owner alone. */
class KeyFilesTest {
    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PURPOSE = "purpose".getBytes(StandardCharsets.UTF_8);
    private static final int STARTS = 16;

    @TempDir
    Path folder;

    @Test
    void onlyTheOwnerCanReadThem() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        keys().aead("sitting");
        assertThat(permissions(folder.resolve("keys"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("keys/sitting.json"))).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void manyFirstStartsAtOnceShareOneKey() throws Exception {
        ExecutorService starts = Executors.newFixedThreadPool(STARTS);
        try {
            Callable<Aead> start = () -> keys().aead("sitting");
            List<Aead> made = starts
                    .invokeAll(Stream.generate(() -> start).limit(STARTS).toList())
                    .stream()
                    .map(KeyFilesTest::done)
                    .toList();
            byte[] sealed = made.get(0).encrypt(TEXT, PURPOSE);
            for (Aead aead : made) {
                assertThat(aead.decrypt(sealed, PURPOSE)).isEqualTo(TEXT);
            }
        } finally {
            starts.shutdown();
        }
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("sitting.json");
        }
    }

    private static Aead done(Future<Aead> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void aDamagedKeyIsNamedAndNeitherShownNorReplaced() throws IOException {
        keys().aead("sitting");
        Path file = folder.resolve("keys/sitting.json");
        String whole = Files.readString(file);
        String damaged = whole.substring(0, whole.length() / 2);
        Files.writeString(file, damaged);
        assertThatExceptionOfType(KeyFiles.Unusable.class)
                .isThrownBy(() -> keys().aead("sitting"))
                .withMessageContaining("sitting.json")
                .withNoCause();
        assertThat(file).hasContent(damaged);
    }

    @Test
    void aNameNeverLeadsOutOfTheFolder() {
        for (String name : List.of("", "..", "../sitting", "a/b", "A", "a.b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> keys().aead(name));
        }
    }

    private KeyFiles keys() {
        return new KeyFiles(new DataFolder(folder));
    }
}

package org.securebase.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reference figures in a folder "shared" beside the checkout, or at -Dshared.dir; not everybody has them. */
final class SharedData {
    private SharedData() {}

    static Optional<Path> file(String name) {
        Optional<Path> found = folder().map(data -> data.resolve(name)).filter(Files::exists);
        if (found.isEmpty()) {
            System.err.println("NOT CHECKED: reference data not found, wanted " + name);
        }
        return found;
    }

    private static Optional<Path> folder() {
        String set = System.getProperty("shared.dir");
        if (set != null) {
            return Optional.of(Path.of(set, "data"));
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("shared").resolve("data"))) {
                return Optional.of(folder.resolve("shared").resolve("data"));
            }
        }
        return Optional.empty();
    }

    /** The cells of every line below the header. */
    static List<String[]> rows(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.replace("\"", "").split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

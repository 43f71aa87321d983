package org.securebase.coach.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** Named lists of words in a file of the library: each line a name, an equals sign, and words between spaces. */
public final class WordLists {
    private final Properties lists = new Properties();

    private WordLists() {}

    /** @param beside a class in whose package the file lies */
    public static WordLists read(Class<?> beside, String file) {
        WordLists words = new WordLists();
        try (InputStream bytes = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            words.lists.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** @throws NullPointerException when the file has no such list */
    public Set<String> get(String name) {
        return Set.copyOf(List.of(
                Objects.requireNonNull(lists.getProperty(name), name).strip().split("\\s+")));
    }
}

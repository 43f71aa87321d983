package org.securebase.backup;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the server would be set to if it were started here: the environment, and then {@code application.properties} in
 * this folder. A tool that looked elsewhere would back up another database than the one that is served.
 */
final class Settings {

    private static final List<String> FILES = List.of("config/application.properties", "application.properties");

    private final Map<String, String> environment;
    private final Path folder;

    Settings(Map<String, String> environment, Path folder) {
        this.environment = environment;
        this.folder = folder;
    }

    /** @throws Cannot if there is a file of settings that cannot be read */
    Optional<String> get(String name) throws Cannot {
        String variable = name.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
        String value = environment.get(variable);
        return value != null ? Optional.of(value) : inFiles(name);
    }

    private Optional<String> inFiles(String name) throws Cannot {
        for (String file : FILES) {
            String value = read(folder.resolve(file)).getProperty(name);
            if (value != null) {
                return Optional.of(value.strip());
            }
        }
        return Optional.empty();
    }

    private static Properties read(Path file) throws Cannot {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException reason) {
                throw new Cannot("The settings in " + file + " cannot be read.", reason);
            }
        }
        return properties;
    }

    /** The option if it was given, or else the setting, or else the default. */
    String or(@Nullable String option, String name, String otherwise) throws Cannot {
        return option != null ? option : get(name).orElse(otherwise);
    }
}

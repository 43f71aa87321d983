package org.securebase.proofread;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Our own disclosures by their ids. */
final class Disclosures {
    private Disclosures() {}

    static Map<String, String> read() {
        try (InputStream file =
                Objects.requireNonNull(Disclosures.class.getResourceAsStream("/content/disclosures.yaml"))) {
            return new YAMLMapper()
                    .readTree(file)
                    .valueStream()
                    .collect(Collectors.toMap(each -> text(each, "id"), each -> text(each, "text")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode disclosure, String field) {
        return disclosure.path(field).asString();
    }
}

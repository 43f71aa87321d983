package org.securebase.communication;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the content files of this room. */
final class Content {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Content() {}

    static <T> T read(String file, TypeReference<T> type) throws IOException {
        try (InputStream in = new ClassPathResource("content/" + file).getInputStream()) {
            return YAML.readValue(in, type);
        }
    }
}

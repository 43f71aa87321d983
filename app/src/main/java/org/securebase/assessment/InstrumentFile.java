package org.securebase.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code content/instrument/this-person.yaml} once, at the start. */
@Configuration(proxyBeanMethods = false)
class InstrumentFile {

    private static final String FILE = "content/instrument/this-person.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Bean
    Instrument instrument() throws IOException {
        return read();
    }

    static Instrument read() throws IOException {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            Content content = YAML.readValue(file, Content.class);
            return Instrument.of(content.id, content.version, content.answers, content.items);
        }
    }

    private record Content(String id, int version, List<String> answers, List<Statement> items) {}
}

package org.securebase.safety;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Everyone who can be called, as {@code content/help.yaml} lists them.
 *
 * @param note what holds for all of them
 */
public record HelpDirectory(@JsonProperty("neutral_note") String note, List<HelpInCountry> countries) {

    private static final String FILE = "content/help.yaml";

    public HelpDirectory {
        countries = List.copyOf(countries);
    }

    static HelpDirectory read() throws IOException {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return new YAMLMapper().readValue(file, HelpDirectory.class);
        }
    }
}

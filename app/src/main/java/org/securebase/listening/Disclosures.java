package org.securebase.listening;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All that there is to listen to. Safe to share between threads. */
@Component
class Disclosures {
    private static final String FILE = "content/disclosures.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<Disclosure> all;

    Disclosures() throws IOException {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            all = List.of(YAML.readValue(file, Disclosure[].class));
        }
    }

    List<Disclosure> all() {
        return all;
    }

    Optional<Disclosure> find(Teller teller, String id) {
        return by(teller).stream()
                .filter(disclosure -> disclosure.id().equals(id))
                .findFirst();
    }

    /** The one after this; without one to follow, any. */
    Disclosure after(Teller teller, String id) {
        List<Disclosure> told = by(teller);
        return find(teller, id)
                .map(before -> told.get((told.indexOf(before) + 1) % told.size()))
                .orElseGet(() -> told.get(ThreadLocalRandom.current().nextInt(told.size())));
    }

    private List<Disclosure> by(Teller teller) {
        return all.stream().filter(teller::tells).toList();
    }
}

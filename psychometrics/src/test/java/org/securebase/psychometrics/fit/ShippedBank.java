package org.securebase.psychometrics.fit;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.adaptive.Candidate;
import org.securebase.psychometrics.adaptive.Pool;

/** The bank that the program ships, read for its figures alone: this module knows no YAML and needs none. */
public final class ShippedBank {
    private static final Path FILE = Path.of("app/src/main/resources/content/instrument/this-person.yaml");
    private static final Pattern FIELD = Pattern.compile("\\s*(?:- )?(\\w+): (.*)");

    private ShippedBank() {}

    public static Pool pool() {
        List<Candidate> candidates = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        for (String line : lines()) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                fields.put(field.group(1), field.group(2));
                if (field.group(1).equals("b")) {
                    candidates.add(candidate(fields));
                }
            }
        }
        return Pool.of(candidates, Grid.STANDARD);
    }

    private static List<String> lines() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve(FILE))) {
            here = requireNonNull(here.getParent(), "the bank is not above this folder");
        }
        try {
            return Files.readAllLines(here.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Candidate candidate(Map<String, String> fields) {
        double[] thresholds = Arrays.stream(list(field(fields, "b")))
                .mapToDouble(Double::parseDouble)
                .toArray();
        Item item = Item.of(
                field(fields, "id"), field(fields, "dimension"), Double.parseDouble(field(fields, "a")), thresholds);
        boolean reversed = field(fields, "reversed").equals("true");
        return new Candidate(item, field(fields, "facet"), reversed, Set.of(list(field(fields, "enemies"))));
    }

    private static String field(Map<String, String> fields, String name) {
        return requireNonNull(fields.get(name), name);
    }

    private static String[] list(String text) {
        String inner = text.substring(1, text.length() - 1).strip();
        return inner.isEmpty() ? new String[0] : inner.split(", ");
    }
}

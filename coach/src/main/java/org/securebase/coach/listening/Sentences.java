package org.securebase.coach.listening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The hints as people read them; some quote a few words of the reply. */
final class Sentences {
    /** Of a longer stretch the beginning says which is meant. */
    private static final int LONGEST = 60;

    private final ResourceBundle words;

    private Sentences(ResourceBundle words) {
        this.words = words;
    }

    static Sentences read() {
        try (InputStream file = Objects.requireNonNull(Sentences.class.getResourceAsStream("hints.properties"))) {
            return new Sentences(new PropertyResourceBundle(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String name) {
        return words.getString(name);
    }

    String get(String name, String quote) {
        return get(name).replace("{quote}", shortened(quote.strip().replaceAll("\\s+", " ")));
    }

    private static String shortened(String quote) {
        int space = quote.length() <= LONGEST ? -1 : quote.lastIndexOf(' ', LONGEST);
        return quote.length() <= LONGEST
                ? quote
                : quote.substring(0, space > 0 ? space : quote.offsetByCodePoints(0, 20)) + " \u2026";
    }
}

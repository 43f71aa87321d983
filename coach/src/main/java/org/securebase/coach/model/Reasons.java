package org.securebase.coach.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.securebase.coach.Label;

/** Why each label is worth a thought, in a sentence, where no rule says it more exactly. */
final class Reasons {

    private static final Properties SENTENCES = read();

    private Reasons() {}

    private static Properties read() {
        Properties sentences = new Properties();
        try (InputStream in = Objects.requireNonNull(Reasons.class.getResourceAsStream("why.properties"))) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }

    static String of(Label label) {
        return Objects.requireNonNull(SENTENCES.getProperty(label.tag()), label.tag());
    }
}

package org.securebase.coach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;

/** The whole of a reading in one sentence. */
final class Tone {
    private static final ResourceBundle WORDS = load();

    private Tone() {}

    /** When nothing was coached: help comes first, or it isn't English. */
    static String of(Set<Concern> concerns) {
        return WORDS.getString(concerns.isEmpty() ? "tone.not-english" : "tone.help-first");
    }

    static String of(List<Mark> marks, List<Credit> credits) {
        if (marks.isEmpty()) {
            return WORDS.getString(credits.isEmpty() ? "tone.quiet" : "tone.kind");
        }
        return WORDS.getString("tone." + weight(marks) + (credits.isEmpty() ? "" : ".and-kind"));
    }

    private static String weight(List<Mark> marks) {
        if (marks.stream().anyMatch(mark -> mark.severity() == Severity.STRONG)) {
            return "strong";
        }
        return marks.size() == 1 ? "one" : "several";
    }

    private static ResourceBundle load() {
        try (InputStream words = Objects.requireNonNull(Tone.class.getResourceAsStream("words.properties"))) {
            return new PropertyResourceBundle(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

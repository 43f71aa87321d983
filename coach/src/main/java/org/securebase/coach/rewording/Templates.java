package org.securebase.coach.rewording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.securebase.coach.Problem;

/** The sentences that rewordings are made from, by problem; some have a second form that takes
 * the writer's own words, and a third for the past. */
final class Templates {
    private final Map<Problem, Template> plain = new EnumMap<>(Problem.class);
    private final Map<Problem, Template> own = new EnumMap<>(Problem.class);
    private final Map<Problem, Template> ownPast = new EnumMap<>(Problem.class);
    private final String distantFeeling;

    private Templates(Properties sentences) {
        for (Problem problem : Problem.values()) {
            String sentence = Objects.requireNonNull(sentences.getProperty(problem.tag()), problem.tag());
            plain.put(problem, Template.of(sentence));
            String now = sentences.getProperty(problem.tag() + ".own", sentence);
            own.put(problem, Template.of(now));
            ownPast.put(problem, Template.of(sentences.getProperty(problem.tag() + ".past", now)));
        }
        distantFeeling = Objects.requireNonNull(sentences.getProperty("feeling.distant"));
    }

    static Templates english() {
        Properties sentences = new Properties();
        try (InputStream file = Objects.requireNonNull(Templates.class.getResourceAsStream("templates.properties"))) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Templates(sentences);
    }

    Template plain(Problem problem) {
        return Objects.requireNonNull(plain.get(problem));
    }

    /** With a gap for the writer's own words; the plain one where there is no such form. */
    Template own(Problem problem, boolean past) {
        return Objects.requireNonNull((past ? ownPast : own).get(problem));
    }

    /** What people feel that are not close, or not any more. */
    String distantFeeling() {
        return distantFeeling;
    }
}

package org.securebase.coach.rewording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securebase.coach.Evidence;
import org.securebase.coach.Mark;
import org.securebase.coach.Problem;

/**
 * The sentences that rewordings are made from. A rule may bring its own, because it knows best what was meant; for the
 * others there is one for each problem, and some of those have a second form that takes the writer's own words, and a
 * third for the past.
 */
final class Templates {
    private final Map<Problem, Template> plain = new EnumMap<>(Problem.class);
    private final Map<Problem, Template> own = new EnumMap<>(Problem.class);
    private final Map<Problem, Template> ownPast = new EnumMap<>(Problem.class);
    private final Map<String, Template> ofRules;
    private final String distantFeeling;

    private Templates(Properties sentences, Map<String, String> ofRules) {
        for (Problem problem : Problem.named().toList()) {
            String sentence = Objects.requireNonNull(sentences.getProperty(problem.tag()), problem.tag());
            plain.put(problem, Template.of(sentence));
            String now = sentences.getProperty(problem.tag() + ".own");
            if (now != null) {
                own.put(problem, Template.of(now));
                ownPast.put(problem, Template.of(sentences.getProperty(problem.tag() + ".past", now)));
            }
        }
        this.ofRules = ofRules.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Template.of(one.getValue())));
        distantFeeling = Objects.requireNonNull(sentences.getProperty("feeling.distant"));
    }

    static Templates english(Map<String, String> ofRules) {
        Properties sentences = new Properties();
        try (InputStream file = Objects.requireNonNull(Templates.class.getResourceAsStream("templates.properties"))) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Templates(sentences, ofRules);
    }

    /** Without words of the writer's: of the rule that made the mark, or else of its problem. */
    Template plain(Mark mark) {
        Template ofProblem = Objects.requireNonNull(plain.get(mark.problem()));
        return mark.evidence() instanceof Evidence.ByRule rule ? ofRules.getOrDefault(rule.id(), ofProblem) : ofProblem;
    }

    /** All that have no words of the writer's. */
    Stream<Template> plain() {
        return Stream.concat(plain.values().stream(), ofRules.values().stream());
    }

    /** With a gap for the writer's own words; empty where there is no such form. */
    Optional<Template> own(Problem problem, boolean past) {
        return Optional.ofNullable((past ? ownPast : own).get(problem));
    }

    /** What people feel that are not close, or not any more. */
    String distantFeeling() {
        return distantFeeling;
    }
}

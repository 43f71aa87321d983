package org.securebase.writing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.securebase.coach.Evidence;
import org.securebase.coach.Mark;
import org.securebase.coach.Reading;
import org.securebase.coach.Rewording;
import org.securebase.coach.Span;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;
import org.springframework.context.MessageSource;

/**
 * Turns a reading into matches. What is good about a message stays out: clients underline whatever they are sent as a
 * fault.
 */
final class Matches {

    private static final String RULES = "SECUREBASE_";
    private static final Match.Category CATEGORY = new Match.Category("SECUREBASE", "How it may land");

    private final Prose prose;
    private final Passage passage;
    private final Reading reading;
    private final MessageSource words;

    /** @param passage the words of the prose */
    Matches(Prose prose, Passage passage, Reading reading, MessageSource words) {
        this.prose = prose;
        this.passage = passage;
        this.reading = reading;
        this.words = words;
    }

    /** @param unwanted ids of rules and categories that the client has switched off */
    List<Match> without(Set<String> unwanted) {
        return reading.marks().stream()
                .map(this::match)
                .filter(match -> !unwanted.contains(match.rule().id()))
                .filter(match -> !unwanted.contains(match.rule().category().id()))
                .toList();
    }

    private Match match(Mark mark) {
        Span place = prose.inDocument(mark.span());
        return new Match(
                mark.why(),
                title(mark),
                place.start(),
                place.length(),
                replacements(mark.span()),
                Match.Context.of(prose.document(), place.start(), place.end()),
                sentence(mark.span()),
                rule(mark));
    }

    private String title(Mark mark) {
        return words.getMessage("writing.title." + mark.problem().tag(), null, Locale.ENGLISH);
    }

    private List<Match.Replacement> replacements(Span span) {
        return reading.rewordings().stream()
                .filter(rewording -> rewording.span().equals(span))
                .map(Rewording::text)
                .map(Match.Replacement::new)
                .toList();
    }

    private String sentence(Span span) {
        return passage.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.overlaps(span))
                .map(sentence -> sentence.of(prose.words()))
                .findFirst()
                .orElse("");
    }

    private Match.Rule rule(Mark mark) {
        return new Match.Rule(id(mark), title(mark), "style", CATEGORY);
    }

    private static String id(Mark mark) {
        String id = mark.evidence() instanceof Evidence.ByRule rule
                ? rule.id()
                : "model_" + mark.problem().tag();
        return RULES + id.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}

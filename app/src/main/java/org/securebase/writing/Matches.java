package org.securebase.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Where there is another wording it covers what that would replace, which is more than the words that are marked. */
    private Match match(Mark mark) {
        Optional<Rewording> another = another(mark);
        Span place = prose.inDocument(another.map(Rewording::span).orElse(mark.span()));
        return new Match(
                mark.why(),
                title(mark),
                place.start(),
                place.length(),
                another.map(Rewording::text).map(Match.Replacement::new).stream()
                        .toList(),
                Match.Context.of(prose.document(), place.start(), place.end()),
                sentence(mark.span()),
                rule(mark));
    }

    private String title(Mark mark) {
        return words.getMessage("writing.title." + mark.problem().tag(), null, Locale.ENGLISH);
    }

    /**
     * Offered once, at the first mark in its place, and not where markup in between would be lost, nor where only the writer
     * could fill a gap: programs put it in as it is.
     */
    private Optional<Rewording> another(Mark mark) {
        return reading.rewordings().stream()
                .filter(Rewording::isWhole)
                .filter(rewording -> marksIn(rewording.span()).findFirst().equals(Optional.of(mark)))
                .filter(rewording -> prose.inDocument(rewording.span()).length()
                        == rewording.span().length())
                .findFirst();
    }

    private Stream<Mark> marksIn(Span span) {
        return reading.marks().stream()
                .filter(mark -> mark.span().shared(span) == mark.span().length());
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

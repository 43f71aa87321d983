package org.securebase.communication;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.securebase.coach.Credit;
import org.securebase.coach.Evidence;
import org.securebase.coach.Mark;
import org.securebase.coach.Reading;
import org.securebase.coach.Span;
import org.securebase.web.Page;

/** Puts a reading of one message into the words of a page. */
final class InWords {
    private static final int QUOTE_LENGTH = 120;

    private final String text;
    private final Reading reading;
    private final Map<String, String> gaps;
    private final Page page;

    private InWords(String text, Reading reading, Map<String, String> gaps, Page page) {
        this.text = text;
        this.reading = reading;
        this.gaps = gaps;
        this.page = page;
    }

    /** @param gaps what was typed into those of the suggestions, by the names of the fields */
    static Findings of(String text, Reading reading, Map<String, String> gaps, Page page) {
        return new InWords(text, reading, gaps, page).findings();
    }

    private Findings findings() {
        boolean coached = reading.concerns().isEmpty() && reading.english();
        return new Findings(
                concerns(reading),
                reading.english(),
                reading.tone(),
                coached ? MarkedText.of(text, reading) : List.of(),
                remarks(),
                reading.credits().stream().map(this::praise).toList());
    }

    static List<String> concerns(Reading reading) {
        return reading.concerns().stream()
                .sorted()
                .map(concern -> concern.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        List<Suggestion> left = new ArrayList<>(Suggestion.all(text, reading.rewordings(), gaps));
        for (Mark mark : reading.marks()) {
            Optional<Suggestion> instead = left.stream()
                    .filter(suggestion -> suggestion.span().overlaps(mark.span()))
                    .findFirst();
            instead.ifPresent(left::remove);
            remarks.add(remark(mark, MarkedText.letter(remarks.size()), instead));
        }
        return remarks;
    }

    /** A suggestion stands in place of a sentence, and is shown once, at the first of its marks. */
    private Remark remark(Mark mark, String sign, Optional<Suggestion> instead) {
        return new Remark(
                sign,
                quote(mark.span()),
                page.say("say.label." + mark.problem().tag()),
                mark.why(),
                rests(mark.evidence()),
                instead);
    }

    private Praise praise(Credit credit) {
        return new Praise(
                quote(credit.span()), page.say("say.merit." + credit.merit().tag()), credit.why());
    }

    private String rests(Evidence evidence) {
        if (evidence instanceof Evidence.ByModel model) {
            return page.say(
                    "say.rests.model",
                    String.join(", ", model.words()),
                    String.valueOf(Math.round(model.probability() * 10)));
        }
        return page.say("say.rests.rule", ((Evidence.ByRule) evidence).id());
    }

    /** Never cut within what a reader takes for one letter. */
    private String quote(Span span) {
        String quote = span.of(text);
        if (quote.length() <= QUOTE_LENGTH) {
            return quote;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(quote);
        return quote.substring(0, letters.preceding(QUOTE_LENGTH)) + "\u2026";
    }
}

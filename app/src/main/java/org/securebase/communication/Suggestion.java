package org.securebase.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.securebase.coach.Rewording;
import org.securebase.coach.Span;

/**
 * Another way to say a stretch of a message, with gaps to fill.
 *
 * @param span of the message that it would stand in place of, as a form carries it
 * @param blanks in order; joined they are the sentence
 */
public record Suggestion(String span, List<Blank> blanks) {
    public Suggestion {
        blanks = List.copyOf(blanks);
    }

    /** @param gaps what was typed into them, by the names of the fields */
    static Suggestion of(Rewording rewording, Map<String, String> gaps) {
        String span = key(rewording.span());
        List<Blank> blanks = new ArrayList<>();
        for (Rewording.Part part : rewording.parts()) {
            blanks.add(blank(part, "gap." + span + "." + blanks.size(), gaps));
        }
        return new Suggestion(span, blanks);
    }

    private static Blank blank(Rewording.Part part, String name, Map<String, String> gaps) {
        if (part instanceof Rewording.Part.Gap gap) {
            String typed = Typed.line(gaps.getOrDefault(name, ""));
            return new Blank(
                    typed.isEmpty() ? gap.text() : typed,
                    name,
                    gap.slot().name().toLowerCase(Locale.ROOT));
        }
        return new Blank(part.text(), "", "");
    }

    static String key(Span span) {
        return span.start() + "-" + span.end();
    }

    String sentence() {
        return String.join("", blanks.stream().map(Blank::text).toList());
    }
}

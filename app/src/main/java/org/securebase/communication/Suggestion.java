package org.securebase.communication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.securebase.coach.Rewording;
import org.securebase.coach.Span;

/**
 * Another way to say a stretch of a message, with gaps to fill.
 *
 * @param key names it in forms, for as long as the stretch is what it was, wherever it moves to in the message
 * @param span of the message that it would stand in place of
 * @param blanks in order; joined they are the sentence, with something for those that are left empty
 */
public record Suggestion(String key, Span span, List<Blank> blanks) {
    public Suggestion {
        blanks = List.copyOf(blanks);
    }

    /**
     * @param rewordings of the text, in reading order
     * @param gaps what was typed into them, by the names of the fields
     */
    static List<Suggestion> all(String text, List<Rewording> rewordings, Map<String, String> gaps) {
        Map<String, Integer> seen = new HashMap<>();
        List<Suggestion> all = new ArrayList<>();
        for (Rewording rewording : rewordings) {
            String stretch = Integer.toHexString(rewording.span().of(text).hashCode());
            all.add(of(rewording, stretch + "-" + seen.merge(stretch, 1, Integer::sum), gaps));
        }
        return all;
    }

    private static Suggestion of(Rewording rewording, String key, Map<String, String> gaps) {
        List<Blank> blanks = new ArrayList<>();
        for (Rewording.Part part : rewording.parts()) {
            blanks.add(blank(part, prefix(key) + blanks.size(), gaps));
        }
        return new Suggestion(key, rewording.span(), blanks);
    }

    private static String prefix(String key) {
        return MessageForm.GAP + key + ".";
    }

    private static Blank blank(Rewording.Part part, String name, Map<String, String> gaps) {
        if (part instanceof Rewording.Part.Gap gap) {
            String typed = Typed.line(gaps.getOrDefault(name, ""));
            return new Blank(
                    typed.isEmpty() && !gap.open() ? gap.text() : typed,
                    name,
                    gap.slot().name().toLowerCase(Locale.ROOT),
                    gap.text());
        }
        return Blank.fixed(part.text());
    }

    /** The message with this put in, and with what was typed into the gaps of all others. */
    MessageForm in(MessageForm message) {
        Map<String, String> others = new HashMap<>(message.gaps());
        others.keySet().removeIf(name -> name.startsWith(prefix(key)));
        String text = new StringBuilder(message.text())
                .replace(span.start(), span.end(), sentence())
                .toString();
        return new MessageForm(message.to(), text, others, "", message.draft(), message.revision());
    }

    private String sentence() {
        return String.join("", blanks.stream().map(Blank::said).toList());
    }
}

package org.securebase.coach.rewording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.securebase.coach.Rewording.Part;
import org.securebase.coach.Rewording.Slot;

/** A sentence with gaps, of which some are open, written {@code When {EVENT?|this happens}, I feel {FEELING|hurt}.} */
record Template(List<Part> parts) {
    private static final Pattern GAP = Pattern.compile("\\{([A-Z]+)(\\??)(?:\\|([^}]*))?}");

    static Template of(String sentence) {
        List<Part> parts = new ArrayList<>();
        Matcher gaps = GAP.matcher(sentence);
        int at = 0;
        while (gaps.find()) {
            addFixed(sentence.substring(at, gaps.start()), parts);
            String suggestion = gaps.group(3) == null ? "" : gaps.group(3);
            boolean open = !gaps.group(2).isEmpty();
            parts.add(new Part.Gap(Slot.valueOf(gaps.group(1)), suggestion, open));
            at = gaps.end();
        }
        addFixed(sentence.substring(at), parts);
        return new Template(parts);
    }

    private static void addFixed(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part.Fixed(text));
        }
    }

    /** With these words of the writer's in such gaps, which are open no longer. */
    Template filled(Slot slot, String words) {
        return with(slot, gap -> new Part.Gap(slot, words, false));
    }

    /** With another suggestion in such gaps; what is open stays as neutral as it is. */
    Template suggesting(Slot slot, String words) {
        return with(slot, gap -> gap.open() ? gap : new Part.Gap(slot, words, false));
    }

    private Template with(Slot slot, UnaryOperator<Part.Gap> change) {
        return new Template(parts.stream()
                .map(part -> part instanceof Part.Gap gap && gap.slot() == slot ? change.apply(gap) : part)
                .toList());
    }

    String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** To go on in the middle of a sentence. */
    Template inside() {
        List<Part> small = new ArrayList<>(parts);
        String first = parts.get(0).text();
        if (parts.get(0) instanceof Part.Fixed && !first.matches("I\\b.*")) {
            small.set(0, new Part.Fixed(Character.toLowerCase(first.charAt(0)) + first.substring(1)));
        }
        return new Template(small);
    }
}

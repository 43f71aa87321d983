package org.securebase.coach;

import java.util.List;

/**
 * Another way to say a marked stretch, as a sentence with gaps that only its writer can fill. Filled with the words that
 * stand in the gaps it raises no mark and earns a credit; otherwise it would not be offered.
 *
 * @param span what it would stand in place of
 * @param parts in order; joined they are the sentence
 */
public record Rewording(Span span, List<Part> parts) {
    public Rewording {
        parts = List.copyOf(parts);
    }

    /** The sentence with what stands in its gaps now, a suggestion also in those that are open. */
    public String text() {
        StringBuilder sentence = new StringBuilder();
        parts.forEach(part -> sentence.append(part.text()));
        return sentence.toString();
    }

    /** Whether it can be sent as it stands, because no gap in it is open. */
    public boolean isWhole() {
        return parts.stream().noneMatch(part -> part instanceof Part.Gap gap && gap.open());
    }

    /** A piece of the sentence. */
    public sealed interface Part {
        String text();

        /** Words that stay as they are. */
        record Fixed(String text) implements Part {}

        /**
         * Words that the writer chooses.
         *
         * @param text the writer's own where the message has them, else a suggestion
         * @param open whether only the writer knows what belongs here; the suggestion then only keeps the sentence a sentence
         */
        record Gap(Slot slot, String text, boolean open) implements Part {}
    }

    /** What belongs in a gap. */
    public enum Slot {
        EVENT,
        FEELING,
        NEED,
        REQUEST
    }
}

package org.securebase.communication;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One part of what a {@link Builder} puts together. */
public enum SayPart {
    WHEN(false, "%s.", "when"),
    FEEL(false, "I feel %s.", "i feel", "i felt", "i'm", "i am"),
    NEED(false, "I need %s.", "because i need", "i need", "because"),
    ASK(false, "Could we %s?", "could we please", "could we"),
    HAPPENS(false, "%s.", "when", "if"),
    DO(false, "I will %s.", "i will", "i'll"),
    THEN(true, "I will %s.", "then", "i will", "i'll"),
    SAID(false, "%s"),
    TRUE(false, "%s.", "it's true that", "you're right that", "you are right that", "yes,"),
    MEND(false, "I will %s.", "i will", "i'll"),
    WISH(true, "I would like %s.", "i'd like", "i would like", "i wish");

    /** How long one may be, in characters as a reader counts them, as far as code points are. */
    static final int LIMIT = 300;

    private final boolean optional;
    private final String frame;
    private final List<String> leads;

    SayPart(boolean optional, String frame, String... leads) {
        this.optional = optional;
        this.frame = frame;
        this.leads = List.of(leads);
    }

    /** Names it in forms and message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean optional() {
        return optional;
    }

    /** A sentence of its own with this clause in it, for the coach to read. */
    String framed(String clause) {
        return frame.formatted(clause);
    }

    /** Words that the form says already, so that whoever writes them too need not take them out. */
    List<String> leads() {
        return leads;
    }

    static boolean isTooLong(String text) {
        return text.codePointCount(0, text.length()) > LIMIT;
    }

    /** @throws IllegalArgumentException if one is too long */
    static void demandShort(Stream<String> texts) {
        if (texts.anyMatch(SayPart::isTooLong)) {
            throw new IllegalArgumentException("a part has at most " + LIMIT + " characters");
        }
    }
}

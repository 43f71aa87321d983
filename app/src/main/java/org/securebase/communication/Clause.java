package org.securebase.communication;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody typed as a part of a sentence, made to fit into it. */
final class Clause {
    /** Words that are small within a sentence; any other capital may be a name. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "you", "your", "we", "our", "my", "it", "its", "this", "that", "these", "those", "he",
            "she", "his", "her", "they", "their", "there", "when", "if", "because", "could", "would", "to", "some",
            "go", "take", "leave", "be", "no", "not", "more", "less", "very", "really", "so", "and");

    private static final Pattern END = Pattern.compile("[\\s.,;:!?\u2026]+$");
    private static final Pattern QUESTION =
            Pattern.compile("(?i)(could|can|would|will|shall|may|might) (we|you|i)\\b.*");

    /**
     * Where it is plain that the other's words only begin after it. "You said you would call" may be all theirs, and
     * is left as it is.
     */
    private static final Pattern YOU_SAID =
            Pattern.compile("(?i)^you said(?: *[:,] *| +(?:that +)?(?=i\\b)| +(?=[\"\u201c\u2018']))");

    private static final Pattern QUOTED = Pattern.compile(
            "^(?:[\"\u201c\u201e]([^\"\u201c\u201d\u201e]*)[\"\u201c\u201d]|['\u2018]([^\u2018]*)['\u2019])\\.?$");

    private Clause() {}

    static String of(SayPart part, String typed) {
        if (part == SayPart.SAID) {
            return quoted(typed.strip());
        }
        String rest = END.matcher(typed).replaceFirst("");
        for (String lead : part.leads()) {
            rest = without(lead, rest);
        }
        return lowered(rest);
    }

    /** What stands in quotation marks after "You said", without any that it has of its own. */
    private static String quoted(String typed) {
        String words = YOU_SAID.matcher(typed).replaceFirst("");
        return QUOTED.matcher(words).replaceFirst("$1$2");
    }

    /** "Could we" before it, unless it is a question already. */
    static String question(String clause, String couldWe) {
        return QUESTION.matcher(clause).matches()
                ? clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + "?"
                : couldWe;
    }

    private static String without(String lead, String clause) {
        String plain = clause.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        return plain.startsWith(lead + " ") && plain.length() == clause.length()
                ? clause.substring(lead.length()).strip()
                : clause;
    }

    private static String lowered(String clause) {
        String first = clause.split("[ '\u2019]", 2)[0];
        return SMALL.contains(first.toLowerCase(Locale.ROOT))
                ? first.toLowerCase(Locale.ROOT) + clause.substring(first.length())
                : clause;
    }
}

package org.securebase.coach.text;

import java.util.List;
import java.util.Set;

/** Cuts contractions where LanguageTool does: "don't" is "do" + "n't", "you're" is "you" + "'re". */
final class Contractions {
    /** Longer than any word: such a thing is left whole, so that a row of apostrophes costs no more than other text. */
    private static final int LONGEST = 48;

    private static final Set<String> ENDINGS = Set.of("m", "re", "ll", "ve", "d", "s");
    private static final Set<String> WHOLE = Set.of("o'clock", "ma'am", "ne'er", "e'er");
    private static final String NOT = "n't";
    /** The longest first; the other two are slips of the finger. */
    private static final List<String> WAYS_TO_WRITE_NOT = List.of("'n't", NOT, "'nt");

    private Contractions() {}

    /** Adds the parts of a word that begins at {@code start}. */
    static void split(int start, String surface, List<Token> parts) {
        int apostrophe = lastApostrophe(surface);
        String form = straight(surface);
        if (apostrophe <= 0 || surface.length() > LONGEST || WHOLE.contains(form)) {
            parts.add(new Token(start, surface, form));
            return;
        }
        int not = startOfNot(form);
        if (not > 0) {
            cut(start, surface, not, NOT, parts);
        } else if (ENDINGS.contains(form.substring(apostrophe + 1))) {
            cut(start, surface, apostrophe, form.substring(apostrophe), parts);
        } else {
            cut(start, surface, apostrophe, apostrophe + 1, parts);
        }
    }

    private static int startOfNot(String form) {
        return WAYS_TO_WRITE_NOT.stream()
                .filter(form::endsWith)
                .findFirst()
                .map(ending -> form.length() - ending.length())
                .orElse(0);
    }

    private static void cut(int start, String surface, int at, String ending, List<Token> parts) {
        split(start, surface.substring(0, at), parts);
        parts.add(new Token(start + at, surface.substring(at), ending));
    }

    private static void cut(int start, String surface, int at, int next, List<Token> parts) {
        split(start, surface.substring(0, at), parts);
        parts.add(new Token(start + at, surface.substring(at, next), "'"));
        // a link may end in an apostrophe, and then nothing is left
        if (next < surface.length()) {
            String rest = surface.substring(next);
            parts.add(new Token(start + next, rest, straight(rest)));
        }
    }

    private static int lastApostrophe(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            if (Glyph.isApostrophe(word.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    static String straight(String surface) {
        char[] signs = surface.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            signs[i] = straight(signs[i]);
        }
        return new String(signs);
    }

    // unit by unit: lower case of a whole string can have another length
    private static char straight(char sign) {
        if (Glyph.isApostrophe(sign)) {
            return '\'';
        }
        return Glyph.isDoubleQuote(sign) ? '"' : Character.toLowerCase(sign);
    }
}

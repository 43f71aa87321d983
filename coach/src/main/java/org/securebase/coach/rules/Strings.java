package org.securebase.coach.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A set of strings that a rule file gives as one word, as words between bars, or as a regular expression. */
sealed interface Strings {
    boolean fits(String string);

    /** The strings, if they can be listed, else nothing. */
    default Set<String> words() {
        return Set.of();
    }

    default boolean isAny() {
        return this instanceof Any;
    }

    /** Without text: any string. A regular expression that only lists words is read as the list. */
    static Strings of(String text, boolean regexp, boolean exactCase) {
        String wanted = exactCase ? text : text.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Any();
        }
        boolean list =
                regexp && wanted.chars().allMatch(sign -> Character.isLetterOrDigit(sign) || "|'-".indexOf(sign) >= 0);
        if (regexp && !list) {
            return new Matching(Pattern.compile(exactCase ? text : "(?iu)" + text));
        }
        return new Listed(regexp ? Set.copyOf(List.of(wanted.split("\\|"))) : Set.of(wanted));
    }

    record Any() implements Strings {
        @Override
        public boolean fits(String string) {
            return true;
        }
    }

    record Listed(Set<String> words) implements Strings {
        @Override
        public boolean fits(String string) {
            return words.contains(string);
        }
    }

    record Matching(Pattern pattern) implements Strings {
        /** No word is longer, and a longer string could keep an expression busy. */
        private static final int LONGEST = 48;

        @Override
        public boolean fits(String string) {
            return string.length() <= LONGEST && pattern.matcher(string).matches();
        }
    }
}

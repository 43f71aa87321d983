package org.securebase.coach.rewording;

import java.util.Set;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;
import org.securebase.coach.text.WordLists;

/** Part of a sentence as its writer would have it on a calm day: spelt out, not shouted, without what only adds heat. */
final class OwnWords {
    private static final int MOST = 14;
    private static final WordLists LISTS = WordLists.read(OwnWords.class, "own-words.properties");
    private static final Set<String> HEAT = LISTS.get("heat");
    private static final Set<String> RUDE = LISTS.get("rude");
    private static final Set<String> ENDS = LISTS.get("ends");
    private static final Set<String> URGENT = LISTS.get("urgent");

    private OwnWords() {}

    static boolean isHeat(String form) {
        return HEAT.contains(form);
    }

    /** Whether it only says at once, or please. */
    static boolean isUrgent(String form) {
        return URGENT.contains(form) || form.equals("please");
    }

    /** From a place to the end of its clause; nothing when that is too long to be quoted, or rude. */
    static String clause(Sentence sentence, int from) {
        int to = endOfClause(sentence, from);
        if (to - from > MOST || to <= from) {
            return "";
        }
        return sentence.tokens().subList(from, to).stream().anyMatch(OwnWords::cannotStand)
                ? ""
                : words(sentence, from, to);
    }

    static int endOfClause(Sentence sentence, int from) {
        int to = from;
        while (to < sentence.size()
                && !ENDS.contains(sentence.form(to))
                && isSpoken(sentence.tokens().get(to))) {
            to++;
        }
        while (to > from && URGENT.contains(sentence.form(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean isSpoken(Token token) {
        return token.isWord() || token.form().startsWith("'");
    }

    private static boolean cannotStand(Token token) {
        return RUDE.contains(token.form())
                || token.surface().indexOf('@') >= 0
                || token.surface().length() > 30;
    }

    private static String words(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int at = from; at < to; at++) {
            Token token = sentence.tokens().get(at);
            if (!isHeat(token.form())) {
                words.append(words.isEmpty() || isAttached(token) ? "" : " ").append(word(token, at));
            }
        }
        return words.toString();
    }

    private static boolean isAttached(Token token) {
        return token.form().equals("n't") || token.form().startsWith("'");
    }

    private static String word(Token token, int at) {
        if (token.form().equals("i")) {
            return "I";
        }
        return at > 0 && isName(token) ? token.surface() : token.form();
    }

    /** A capital and then small letters, spelt as it is. */
    private static boolean isName(Token token) {
        String surface = token.surface();
        return surface.equalsIgnoreCase(token.form())
                && Character.isUpperCase(surface.charAt(0))
                && surface.chars().skip(1).noneMatch(Character::isUpperCase);
    }
}

package org.securebase.coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gathers words into sentences the way people chat: a new line or an emoji ends one as well as a full stop does, and three
 * dots before a small letter end none.
 */
final class Sentences {
    /** So that a text without any stop is still read in proportion to its length. */
    private static final int LONGEST = 160;

    private static final Set<String> STOPS = Set.of(".", "!", "?", "…", "?!", "‼", "⁇", "⁉");
    private static final Set<String> CLOSERS = Set.of("\"", "'", ")", "]");
    private static final Set<String> SHORT_FOR =
            Set.of("mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "vs", "approx", "eg", "ie");

    private final String text;
    private final List<Token> tokens;

    private Sentences(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static List<Sentence> of(String text, List<Token> tokens) {
        return new Sentences(text, tokens).gather();
    }

    private List<Sentence> gather() {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || i + 1 - from >= LONGEST || endsAt(i)) {
                sentences.add(new Sentence(tokens.subList(from, i + 1)));
                from = i + 1;
            }
        }
        return List.copyOf(sentences);
    }

    private boolean endsAt(int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        if (isLineBetween(text, token, next)) {
            return true;
        }
        if (belongsToEnd(next) && isEnd(i)) {
            return false;
        }
        return token.isEmoji() && !next.isEmoji() || isStopped(i, next);
    }

    private boolean belongsToEnd(Token next) {
        return STOPS.contains(next.form()) || next.isEmoji() || CLOSERS.contains(next.form()) && isAttached(next);
    }

    private boolean isAttached(Token closer) {
        return closer.start() > 0 && !Glyph.isBlank(text.charAt(closer.start() - 1));
    }

    private boolean isEnd(int i) {
        return STOPS.contains(form(i)) || tokens.get(i).isEmoji() || CLOSERS.contains(form(i)) && i > 0;
    }

    private boolean isStopped(int i, Token next) {
        int stop = CLOSERS.contains(form(i)) ? i - 1 : i;
        if (!STOPS.contains(form(stop)) || !isApart(tokens.get(i), next, stop)) {
            return false;
        }
        boolean quoted = stop < i && !form(i).equals(")");
        boolean trailsOff = form(stop).equals("…")
                || form(stop).equals(".") && form(stop - 1).equals(".");
        return !(isSmall(next) && (quoted || trailsOff)) && !isShort(stop, next);
    }

    /** A space follows, or a capital stands where a space was forgotten: "no.You did". */
    private boolean isApart(Token last, Token next, int stop) {
        return next.start() > last.end()
                || form(stop - 1).length() > 1
                        && !form(stop - 1).chars().anyMatch(Character::isDigit)
                        && Character.isUpperCase(next.surface().codePointAt(0));
    }

    private static boolean isSmall(Token token) {
        return Character.isLowerCase(token.surface().codePointAt(0));
    }

    private boolean isShort(int stop, Token next) {
        boolean dotted = form(stop - 1).length() == 1 && form(stop - 2).equals(".") && isSmall(next);
        return form(stop).equals(".") && isAttached(tokens.get(stop)) && (dotted || SHORT_FOR.contains(form(stop - 1)));
    }

    private String form(int i) {
        return i < 0 ? "" : tokens.get(i).form();
    }

    static boolean isLineBetween(String text, Token token, Token next) {
        for (int i = token.end(); i < next.start(); i++) {
            if (Glyph.isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

package org.securebase.coach.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and signs, in one pass. Contractions are still whole. */
final class Words {
    private final String text;
    private final List<String> surfaces = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        return new Words(text).cut();
    }

    private List<Token> cut() {
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int end = endOf(sign, at);
            if (!Glyph.isBlank(sign)) {
                add(at, end);
            }
            at = end;
        }
        return tokens();
    }

    private int endOf(int sign, int at) {
        int link = Links.end(text, at);
        if (link > at) {
            return link;
        }
        int next = at + Character.charCount(sign);
        if (Glyph.isWord(sign)) {
            return endOfWord(next);
        }
        return Glyph.isEmoji(sign) ? endOfEmoji(sign, next) : next;
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (!Glyph.isWord(sign) && !isInside(at)) {
                return at;
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    /** A hyphen or an apostrophe belongs to a word that goes on after it. */
    private boolean isInside(int at) {
        char sign = text.charAt(at);
        return (sign == '-' || Glyph.isApostrophe(sign))
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.codePointAt(at + 1));
    }

    private int endOfEmoji(int first, int from) {
        int before = first;
        int at = from;
        while (at < text.length() && Glyph.continuesEmoji(before, text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            // the second half closes a flag: the next half begins another
            before = sign >= 0x1F1E6 && sign <= 0x1F1FF ? 0 : sign;
            at += Character.charCount(sign);
        }
        return at;
    }

    private void add(int start, int end) {
        starts.add(start);
        surfaces.add(text.substring(start, end));
    }

    private List<Token> tokens() {
        List<Token> tokens = new ArrayList<>(surfaces.size());
        for (int i = 0; i < surfaces.size(); i++) {
            Contractions.split(starts.get(i), surfaces.get(i), tokens);
        }
        return tokens;
    }
}

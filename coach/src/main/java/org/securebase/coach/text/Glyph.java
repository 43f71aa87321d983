package org.securebase.coach.text;

/** What kinds of signs there are, as far as cutting a text into words needs to know. */
final class Glyph {
    private static final int VARIATION = 0xFE0F;
    private static final int JOINER = 0x200D;
    private static final String WORDLIKE = "%$£€¥@&°^~+";
    private static final String APOSTROPHES = "'’‘`´ʼ′＇";
    private static final String DOUBLE_QUOTES = "\"“”„«»‟";

    private Glyph() {}

    static boolean isBlank(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT
                || sign == VARIATION;
    }

    static boolean isLineEnd(char sign) {
        return sign == '\n' || sign == '\r' || sign == '\u2028' || sign == '\u2029' || sign == '\u0085';
    }

    /** Letters, digits and what is written into words, but no hyphen and no apostrophe. */
    static boolean isWord(int sign) {
        return Character.isLetterOrDigit(sign) || isAccent(sign) || WORDLIKE.indexOf(sign) >= 0;
    }

    private static boolean isAccent(int sign) {
        int type = Character.getType(sign);
        return sign != VARIATION && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
    }

    static boolean isApostrophe(int sign) {
        return APOSTROPHES.indexOf(sign) >= 0;
    }

    static boolean isDoubleQuote(int sign) {
        return DOUBLE_QUOTES.indexOf(sign) >= 0;
    }

    static boolean isEmoji(int sign) {
        return sign >= 0x1F000 && sign <= 0x1FAFF
                || sign >= 0x2600 && sign <= 0x27BF
                || sign == 0x2B50
                || sign == 0x2B55;
    }

    /** What may follow an emoji and belongs to it: skin, joiner, variation, the second half of a flag. */
    static boolean continuesEmoji(int before, int sign) {
        return sign == JOINER
                || sign == VARIATION
                || sign >= 0x1F3FB && sign <= 0x1F3FF
                || before == JOINER && isEmoji(sign)
                || isFlagHalf(before) && isFlagHalf(sign);
    }

    private static boolean isFlagHalf(int sign) {
        return sign >= 0x1F1E6 && sign <= 0x1F1FF;
    }
}

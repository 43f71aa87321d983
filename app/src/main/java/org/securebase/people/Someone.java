package org.securebase.people;

import org.securebase.web.Page;

/**
 * A person in somebody's life, as pages call them. Immutable.
 *
 * @param relation what they are to the one who speaks
 * @param nickname as typed, empty if none
 */
public record Someone(Relation relation, String nickname) {
    /** How long a nickname may be, in characters as a reader counts them, as far as code points are. */
    public static final int NICKNAME_LIMIT = 40;

    /**
     * Control characters and unpaired surrogates cannot be typed; they would only come from a program. Neither can what turns
     * the direction of letters, and it would turn those of the page as well.
     */
    public static String cleaned(String nickname) {
        return nickname.codePoints()
                .filter(point -> !Character.isISOControl(point)
                        && Character.getType(point) != Character.SURROGATE
                        && !turnsLetters(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** Embeddings, overrides and isolates of the bidirectional algorithm (Unicode Standard Annex 9, 2). */
    private static boolean turnsLetters(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    /** Whether a nickname is longer than {@link #NICKNAME_LIMIT}. */
    public static boolean isTooLong(String nickname) {
        return nickname.codePointCount(0, nickname.length()) > NICKNAME_LIMIT;
    }

    /** The nickname, or else the relation: "Sam" or "your partner". */
    public String called(Page page) {
        return nickname.isEmpty() ? relationInWords(page) : nickname;
    }

    /** Both: "Sam, your partner", or the relation alone. */
    public String introduced(Page page) {
        return nickname.isEmpty()
                ? relationInWords(page)
                : page.say("people.introduced", nickname, relationInWords(page));
    }

    /** A word alone: "Sam" or "Partner". */
    public String label(Page page) {
        return nickname.isEmpty() ? page.say("people.label." + relation.key()) : nickname;
    }

    private String relationInWords(Page page) {
        return page.say("people.relation." + relation.key());
    }
}

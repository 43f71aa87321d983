package org.securebase.coach.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of pages and of mail, each of which is one word whatever signs are in it. */
final class Links {
    private static final Pattern PAGE =
            Pattern.compile("(?:https?://|www\\.)[^\\s\"<>”]{1,2000}+", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}+@[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+){1,5}+");
    /** Longest stretch looked through for the sign of a mail address, so that a long text is not read over and over. */
    private static final int REACH = 64;

    private Links() {}

    /** Where the address that begins here ends, or {@code at} when none does. */
    static int end(String text, int at) {
        if (!beginsWord(text, at)) {
            return at;
        }
        char first = text.charAt(at);
        if ("hHwW".indexOf(first) >= 0) {
            int end = endOfPage(text, at);
            if (end > at) {
                return end;
            }
        }
        return hasMailSign(text, at) ? endOfMail(text, at) : at;
    }

    private static boolean beginsWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) && (at == 0 || !Glyph.isWord(text.charAt(at - 1)));
    }

    private static int endOfPage(String text, int at) {
        Matcher matcher = PAGE.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? withoutStop(text, at, matcher.end()) : at;
    }

    private static int withoutStop(String text, int at, int end) {
        int last = end;
        while (last > at + 4 && ".,;:!?)]'’".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private static boolean hasMailSign(String text, int at) {
        int reach = Math.min(text.length(), at + REACH);
        for (int i = at; i < reach && text.charAt(i) > ' '; i++) {
            if (text.charAt(i) == '@') {
                return true;
            }
        }
        return false;
    }

    private static int endOfMail(String text, int at) {
        Matcher matcher = MAIL.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }
}

package org.securebase.writing;

import java.util.List;

/**
 * A place in a document that the coach has something to say about, in the shape of LanguageTool's API.
 *
 * @param offset where it begins, in UTF-16 units of the document
 * @param context a piece of the document around it, and where the place is in that
 * @param sentence in which it stands
 */
record Match(
        String message,
        String shortMessage,
        int offset,
        int length,
        List<Replacement> replacements,
        Context context,
        String sentence,
        Rule rule) {

    record Replacement(String value) {}

    record Context(String text, int offset, int length) {

        private static final int AROUND = 40;

        /** Up to 40 characters on each side, and no character cut in two. */
        static Context of(String document, int start, int end) {
            int from = whole(document, Math.max(0, start - AROUND));
            int to = whole(document, Math.min(document.length(), end + AROUND));
            return new Context(document.substring(from, to), start - from, end - start);
        }

        private static int whole(String document, int place) {
            boolean cut = place > 0
                    && place < document.length()
                    && Character.isLowSurrogate(document.charAt(place))
                    && Character.isHighSurrogate(document.charAt(place - 1));
            return cut ? place - 1 : place;
        }
    }

    /** @param issueType of the Internationalization Tag Set; all of ours are of style */
    record Rule(String id, String description, String issueType, Category category) {}

    record Category(String id, String name) {}
}

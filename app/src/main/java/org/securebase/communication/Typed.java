package org.securebase.communication;

/** What somebody typed, freed of what a keyboard does not give: it would only come from a program. */
final class Typed {
    private Typed() {}

    /** Several lines, parted by line feeds; no control characters but those and tabs, no unpaired surrogates. */
    static String text(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Typed::isText)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same in one line, without space around it. */
    static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ").strip();
    }

    private static boolean isText(int point) {
        return point == '\n'
                || point == '\t'
                || !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    }
}

package org.securebase.archive;

import java.util.Locale;
import org.securebase.vault.Kind;
import org.springframework.context.MessageSource;

/** The words of this room in the language of one reader. Immutable. */
record Words(MessageSource source, Locale locale) {

    String say(String key, Object... arguments) {
        return source.getMessage(key, arguments, locale);
    }

    /** What records of a kind are called; a kind without words here goes by its own name. */
    String kind(Kind<?> kind) {
        String words = source.getMessage("archive.kind." + kind, null, null, locale);
        return words == null ? FieldWords.title(kind) : words;
    }
}

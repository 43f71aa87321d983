package org.securebase.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language as LanguageTool's API names it. The coach reads English, in whatever country.
 *
 * @param name in English
 * @param code two letters
 * @param longCode with the country
 */
record Language(String name, String code, String longCode) {

    static final Language ENGLISH = new Language("English", "en", "en");

    static final List<Language> ALL = List.of(
            ENGLISH,
            english("Australian", "AU"),
            english("Canadian", "CA"),
            english("GB", "GB"),
            english("New Zealand", "NZ"),
            english("South African", "ZA"),
            english("US", "US"));

    private static Language english(String whose, String country) {
        return new Language("English (" + whose + ")", "en", "en-" + country);
    }

    /** What a program asked for; {@code auto} is English. */
    static Language asked(String code) throws NotTaken {
        if (code.isEmpty()) {
            throw NotTaken.badly("'language' is missing: give 'en', 'auto', or one of /v2/languages.");
        }
        return known(code.equals("auto") ? "en" : code)
                .orElseThrow(() -> NotTaken.badly("'language' is none that is read here: only English is."));
    }

    private static Optional<Language> known(String code) {
        String asked = code.replace('_', '-').toLowerCase(Locale.ROOT);
        Optional<Language> exact = ALL.stream()
                .filter(language -> language.longCode().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst();
        return exact.isPresent() || !asked.startsWith("en-") ? exact : Optional.of(ENGLISH);
    }
}

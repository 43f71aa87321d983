package org.securebase.writing;

import java.util.List;

/** What {@code /v2/check} says, in the shape of LanguageTool's API. */
record Answer(Software software, Warnings warnings, Checked language, List<Match> matches) {

    /** @param apiVersion of LanguageTool's API; clients compare it */
    record Software(String name, String version, String buildDate, int apiVersion, boolean premium, String status) {}

    record Warnings(boolean incompleteResults) {}

    record Checked(String name, String code, Detected detectedLanguage) {}

    /** @param confidence 1 if it looks like English, else 0: no other language is told apart here */
    record Detected(String name, String code, double confidence) {}

    static Answer of(Language language, boolean english, List<Match> matches, String version) {
        return new Answer(
                new Software("Securebase", version, "", 1, false, ""),
                new Warnings(false),
                new Checked(
                        language.name(),
                        language.longCode(),
                        new Detected(language.name(), language.longCode(), english ? 1 : 0)),
                matches);
    }
}

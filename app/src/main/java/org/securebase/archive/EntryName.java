package org.securebase.archive;

import java.util.regex.Pattern;

/** The names that entries of an archive have, and no others: all in small letters, without anything that leads elsewhere. */
final class EntryName {

    static final String MANIFEST = "manifest.json";
    static final String INDEX = "index.html";
    static final String RECORDS = "records/";
    static final String DATA = ".json";
    static final String WORDS = ".md";

    private static final Pattern RECORD =
            Pattern.compile("records/[a-z]+(-[a-z]+)*/([0-9]{4,6}-[0-9]{2}/)?[0-9]{4,9}\\.(json|md)");

    private EntryName() {}

    /** @throws Unfit for a name that no archive has, such as one that leads out of the folder */
    static void demand(String name) {
        if (!name.equals(MANIFEST)
                && !name.equals(INDEX)
                && !RECORD.matcher(name).matches()) {
            throw Unfit.because("name").at(name);
        }
    }

    static boolean isRecord(String name) {
        return name.startsWith(RECORDS) && name.endsWith(DATA);
    }
}

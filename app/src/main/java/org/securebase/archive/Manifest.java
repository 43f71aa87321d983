package org.securebase.archive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The list that an archive carries of itself; docs/export.md and docs/export.schema.json describe it.
 *
 * @param format always {@link #FORMAT}
 * @param version of the format
 * @param app version of the program that made it
 * @param made when, in UTC, to the second
 */
record Manifest(String format, int version, String app, String made, List<Count> kinds, List<Entry> entries) {

    static final String FORMAT = "securebase-archive";
    static final int VERSION = 1;

    /**
     * @param form the version of the form of all its records
     * @param records how many there are
     */
    record Count(String kind, int form, long records) {}

    /**
     * One file of the archive other than the manifest.
     *
     * @param sizeBytes unpacked
     * @param sha256 of the unpacked bytes, in 64 small hexadecimal digits
     */
    record Entry(String name, long sizeBytes, String sha256) {}

    static Manifest of(Instant made, List<Count> kinds, List<Entry> entries) {
        String second = made.truncatedTo(ChronoUnit.SECONDS).toString();
        return new Manifest(FORMAT, VERSION, appVersion(), second, kinds, entries);
    }

    private static String appVersion() {
        String version = Manifest.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    long records() {
        return kinds.stream().mapToLong(Count::records).sum();
    }
}

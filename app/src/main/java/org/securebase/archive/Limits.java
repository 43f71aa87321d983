package org.securebase.archive;

/**
 * How much of a file we take in. Far above what a life writes, and low enough that a file made to do harm does none.
 *
 * @param fileBytes as sent
 * @param entries files in it
 * @param recordBytes one of them unpacked, but for the manifest and the page to read
 * @param manifestBytes the manifest unpacked
 * @param totalBytes all of them unpacked
 * @param ratio how many times larger all may be than the file
 * @param freeBytes up to which the ratio is not looked at
 */
record Limits(
        long fileBytes, int entries, long recordBytes, long manifestBytes, long totalBytes, int ratio, long freeBytes) {

    private static final long MIB = 1L << 20;

    static final Limits USUAL = new Limits(128 * MIB, 100_002, MIB, 24 * MIB, 1024 * MIB, 100, 16 * MIB);
}

package org.securebase.archive;

import java.time.LocalDate;
import java.util.Base64;

/**
 * A piece of a waiting file.
 *
 * @param upload which it is a piece of
 * @param number from 0
 * @param base64 the bytes
 */
record UploadPart(String upload, int number, String base64) {

    /** With all around it, this stays below what a record may hold. */
    static final int SIZE_BYTES = 48_000;

    /** So many lie in a drawer, and are read and written in one go: less than a MiB. */
    static final int IN_A_DRAWER = 16;

    private static final LocalDate FIRST_DRAWER = LocalDate.EPOCH;

    static UploadPart of(String upload, int number, byte[] bytes) {
        return new UploadPart(upload, number, Base64.getEncoder().encodeToString(bytes));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /** No day in a life: the vault files by month, and a month for every few pieces keeps its drawers small. */
    LocalDate drawer() {
        return FIRST_DRAWER.plusMonths(number / IN_A_DRAWER);
    }
}

package org.securebase.archive;

/**
 * A file that somebody sent and that waits, sealed in their own space, until they say what to do with it.
 *
 * @param began in seconds since 1970
 * @param complete whether it arrived whole
 * @param sizeBytes 0 until it is complete
 */
record Upload(long began, boolean complete, long sizeBytes) {}

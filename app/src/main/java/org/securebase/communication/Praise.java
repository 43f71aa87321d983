package org.securebase.communication;

/**
 * What helps, in words.
 *
 * @param quote the stretch itself, shortened if it is long
 * @param label what it is, such as "a feeling"
 * @param why one sentence
 */
public record Praise(String quote, String label, String why) {}

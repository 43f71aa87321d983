package org.securebase.coach;

/**
 * A stretch that helps.
 *
 * @param why one sentence
 */
public record Credit(Span span, Merit merit, String why, Evidence evidence) {}

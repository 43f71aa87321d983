package org.securebase.coach;

/**
 * A stretch that tends to hurt.
 *
 * @param why one sentence, without blame, for whoever wrote it
 */
public record Mark(Span span, Problem problem, Severity severity, String why, Evidence evidence) {}

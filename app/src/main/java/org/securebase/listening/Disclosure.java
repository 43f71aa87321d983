package org.securebase.listening;

/**
 * Something that somebody tells.
 *
 * @param id never changed, since progress refers to it
 * @param from who tells it, such as {@code adult child}
 * @param text two to four sentences
 */
public record Disclosure(String id, String from, String text) {}

package org.securebase.trail;

/**
 * One of the people with whom a result can be kept.
 *
 * @param id as it stands in a form
 * @param words who it is
 */
public record KeepChoice(String id, String words) {}

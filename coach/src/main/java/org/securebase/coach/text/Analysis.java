package org.securebase.coach.text;

/**
 * One thing that a word can be.
 *
 * @param lemma as in the dictionary, such as {@code call} for "called"
 * @param tag of the Penn Treebank as english-pos-dict extends it, such as {@code VBD}
 */
public record Analysis(String lemma, String tag) {}

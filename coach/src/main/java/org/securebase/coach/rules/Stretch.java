package org.securebase.coach.rules;

/** Tokens of a sentence, from one to another, exclusive. */
record Stretch(int from, int to) {}

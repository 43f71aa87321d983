package org.securebase.coach.model;

/** Takes what a sentence is known by. */
@FunctionalInterface
interface FeatureSink {

    /**
     * @param feature hash of what was seen, or its number where that is known already
     * @param from first word that it rests on, as a place in the sentence
     * @param to last such word, exclusive
     */
    void take(int feature, int from, int to);
}

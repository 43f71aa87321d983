package org.securebase.coach.rules;

import java.util.Set;
import org.securebase.coach.text.Analysis;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;

/**
 * Which words a sentence has, at a glance: each word is one of 64 bits, so a word whose bit is missing is missing, and one
 * whose bit is there may be there (Bloom 1970, with one hash).
 *
 * @param forms bits of forms
 * @param lemmas bits of dictionary forms; a form may be its own
 */
record Glance(long forms, long lemmas) {
    /** The golden ratio of 32 bits: near hashes lie far apart (Knuth, volume 3, 6.4). */
    private static final int SPREAD = 0x9e3779b9;

    private static final int SHIFT = 26;

    static Glance of(Sentence sentence) {
        long forms = 0;
        long lemmas = 0;
        for (Token token : sentence.tokens()) {
            forms |= bit(token.form());
            if (token.isWord()) {
                for (Analysis analysis : token.analyses()) {
                    lemmas |= bit(analysis.lemma());
                }
            }
        }
        return new Glance(forms, lemmas | forms);
    }

    /** What a step asks for; no bits where it can be many words. */
    static Glance of(Step step) {
        return new Glance(bits(step.test().forms()), bits(step.test().lemmas()));
    }

    private static long bits(Set<String> words) {
        return words.stream().mapToLong(Glance::bit).reduce(0, (one, other) -> one | other);
    }

    private static long bit(String word) {
        return 1L << (word.hashCode() * SPREAD >>> SHIFT);
    }

    boolean asksForNothing() {
        return forms == 0 && lemmas == 0;
    }

    /** Whether a sentence may have one of the words that are asked for here. */
    boolean mayBeIn(Glance sentence) {
        return (forms == 0 || (forms & sentence.forms) != 0) && (lemmas == 0 || (lemmas & sentence.lemmas) != 0);
    }
}

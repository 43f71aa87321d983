package org.securebase.coach.rules;

import java.util.List;
import java.util.Set;
import org.securebase.coach.text.Sentence;

/** Whether a word at a place of a sentence is one that a pattern asks for. */
interface TokenTest {
    boolean passes(Sentence sentence, int place);

    /** Forms of which the word must have one; empty when it may be many. */
    default Set<String> forms() {
        return Set.of();
    }

    /** Dictionary forms of which the word must have one; empty when it may be many. */
    default Set<String> lemmas() {
        return Set.of();
    }

    record Both(TokenTest first, TokenTest second) implements TokenTest {
        @Override
        public boolean passes(Sentence sentence, int place) {
            return first.passes(sentence, place) && second.passes(sentence, place);
        }

        @Override
        public Set<String> forms() {
            return first.forms();
        }

        @Override
        public Set<String> lemmas() {
            return first.lemmas();
        }
    }

    record Either(List<TokenTest> tests) implements TokenTest {
        @Override
        public boolean passes(Sentence sentence, int place) {
            for (TokenTest test : tests) {
                if (test.passes(sentence, place)) {
                    return true;
                }
            }
            return false;
        }
    }

    record Not(TokenTest test) implements TokenTest {
        @Override
        public boolean passes(Sentence sentence, int place) {
            return !test.passes(sentence, place);
        }
    }

    /** The word before is not that one; at the beginning of a sentence there is none. */
    record NotAfter(TokenTest test) implements TokenTest {
        @Override
        public boolean passes(Sentence sentence, int place) {
            return place == 0 || !test.passes(sentence, place - 1);
        }
    }
}

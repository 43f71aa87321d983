package org.securebase.coach.rules;

import org.securebase.coach.Span;
import org.securebase.coach.text.Sentence;

/** Tokens of a sentence in which a rule fired, from one to another, exclusive. */
public record Hit(Rule rule, Sentence sentence, int from, int to) {
    public Span span() {
        return sentence.span(from, to);
    }
}

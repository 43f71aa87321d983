package org.securebase.coach.text;

import java.util.List;
import java.util.stream.Collectors;
import org.securebase.coach.Span;

/** Words that belong together, at least one. Its full stop or emoji, if it has one, is its last token. */
public record Sentence(List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Span span() {
        return span(0, tokens.size());
    }

    /** From one of its tokens to another, exclusive. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    public int size() {
        return tokens.size();
    }

    /** The form of its token at a place, or nothing but an empty word beyond its ends. */
    public String form(int place) {
        return place < 0 || place >= tokens.size() ? "" : tokens.get(place).form();
    }

    /** Its forms with a space between each two. */
    public String forms() {
        return tokens.stream().map(Token::form).collect(Collectors.joining(" "));
    }

    /** How many tokens it has, without the words. */
    @Override
    public String toString() {
        return "sentence of " + tokens.size() + " tokens";
    }
}

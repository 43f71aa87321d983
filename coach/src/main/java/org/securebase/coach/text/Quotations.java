package org.securebase.coach.text;

import java.util.ArrayList;
import java.util.List;
import org.securebase.coach.Span;

/** Finds what stands between quotation marks. A mark without a partner in the same line quotes nothing. */
final class Quotations {
    private final String text;
    private final List<Token> tokens;
    private final List<Span> found = new ArrayList<>();
    private int openDouble = -1;
    private int openSingle = -1;

    private Quotations(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static List<Span> of(String text, List<Token> tokens) {
        return new Quotations(text, tokens).find();
    }

    private List<Span> find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && Sentences.isLineBetween(text, tokens.get(i - 1), tokens.get(i))) {
                openDouble = -1;
                openSingle = -1;
            }
            see(tokens.get(i));
        }
        found.sort(null);
        return List.copyOf(found);
    }

    private void see(Token token) {
        if (token.form().equals("\"")) {
            openDouble = close(openDouble, token);
        } else if (token.form().equals("'")) {
            single(token);
        }
    }

    /** An apostrophe opens after a space and before a word, and closes after a word or a stop and before no letter. */
    private void single(Token token) {
        boolean opens = isOpen(token.start() - 1) && !isOpen(token.end());
        if (openSingle < 0 && opens || openSingle >= 0 && !opens) {
            openSingle = close(openSingle, token);
        }
    }

    private boolean isOpen(int at) {
        return at < 0
                || at >= text.length()
                || !Character.isLetterOrDigit(text.charAt(at)) && ".,!?…".indexOf(text.charAt(at)) < 0;
    }

    private int close(int open, Token token) {
        if (open < 0) {
            return token.start();
        }
        found.add(new Span(open, token.end()));
        return -1;
    }
}

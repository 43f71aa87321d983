package org.securebase.coach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Gives words that are spelt the way people text ("u", "dont", "sooo", "ur always late") the form a dictionary has. A word
 * may become two that lie side by side where the one lay; where they lie in the text stays as it was.
 */
final class Spelling {
    private final Map<String, List<Respelling>> table;

    private Spelling(Map<String, List<Respelling>> table) {
        this.table = table;
    }

    static Spelling english() {
        return Once.ENGLISH;
    }

    List<Token> of(List<Token> tokens) {
        List<Token> spelt = new ArrayList<>(tokens.size() + 8);
        for (int i = 0; i < tokens.size(); i++) {
            String next = i + 1 < tokens.size() ? tokens.get(i + 1).form() : "";
            add(tokens.get(i), next, spelt);
        }
        return spelt;
    }

    private void add(Token token, String next, List<Token> spelt) {
        if (!respelt(token, next, spelt)) {
            String calm = Stretched.shortened(token.form());
            Token calmer = calm.equals(token.form()) ? token : new Token(token.start(), token.surface(), calm);
            if (calmer == token || !respelt(calmer, next, spelt)) {
                spelt.add(calmer);
            }
        }
    }

    private boolean respelt(Token token, String next, List<Token> spelt) {
        for (Respelling respelling : table.getOrDefault(token.form(), List.of())) {
            if (respelling.fitsBefore(next)) {
                respelling.apply(token, spelt);
                return true;
            }
        }
        return false;
    }

    private static final class Once {
        static final Spelling ENGLISH = new Spelling(Respelling.read("spellings.txt"));
    }
}

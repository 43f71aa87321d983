package org.securebase.coach.rewording;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.securebase.coach.text.Analysis;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;
import org.securebase.coach.text.WordLists;

/** Makes one observation of "never" and "always": "you never call me" becomes "you don't call me". */
final class OwnEvent {
    private static final Set<String> EMPTY =
            WordLists.read(OwnEvent.class, "own-words.properties").get("empty");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "such");

    private final Sentence sentence;
    private int at;

    private OwnEvent(Sentence sentence, int at) {
        this.sentence = sentence;
        this.at = at;
    }

    /** What happened in the words of a stretch that begins at a place; empty where its grammar doesn't allow it. */
    static String of(Sentence sentence, int from, int to) {
        for (int you = from; you < to; you++) {
            if (sentence.form(you).equals("you")) {
                return new OwnEvent(sentence, you + 1).event();
            }
        }
        return "";
    }

    private String event() {
        cool();
        String auxiliary = auxiliary();
        cool();
        boolean never = sentence.form(at).equals("never") || sentence.form(at).equals("not");
        if (!never && !sentence.form(at).equals("always")) {
            return "";
        }
        at++;
        cool();
        String rest = at < sentence.size() && isTelling() && isWhole() ? OwnWords.clause(sentence, at) : "";
        return rest.isEmpty() ? "" : told(auxiliary, never, rest);
    }

    private void cool() {
        while (OwnWords.isHeat(sentence.form(at)) || sentence.form(at).equals("still")) {
            at++;
        }
    }

    private String auxiliary() {
        return switch (sentence.form(at)) {
            case "'re", "are" -> taken("are");
            case "'ve", "have" -> taken("have");
            case "were" -> taken("were");
            default -> "";
        };
    }

    private String taken(String auxiliary) {
        at++;
        return auxiliary;
    }

    /** "You never do" tells nothing, "you're always the same" and "a child" judge; "you always have to" tells of no event. */
    private boolean isTelling() {
        boolean more = at + 1 < sentence.size() && sentence.tokens().get(at + 1).isWord();
        boolean duty = sentence.form(at).equals("have") && sentence.form(at + 1).equals("to");
        return !duty && !ARTICLES.contains(sentence.form(at)) && (more || !EMPTY.contains(sentence.form(at)));
    }

    /** "You never come unless there is food" does not say that they never come. */
    private boolean isWhole() {
        return !sentence.form(OwnWords.endOfClause(sentence, at)).equals("unless");
    }

    private String told(String auxiliary, boolean never, String rest) {
        return switch (auxiliary) {
            case "are" -> "you're " + (never ? "not " : "") + rest;
            case "were" -> (never ? "you weren't " : "you were ") + rest;
            case "have" -> never && verb("VBN") != null ? "you haven't " + rest : "";
            default -> plain(never, rest);
        };
    }

    private String plain(boolean never, String rest) {
        boolean present = verb("VB") != null || verb("VBP") != null;
        Analysis past = verb("VBD");
        if (present) {
            return (never ? "you don't " : "you ") + rest;
        }
        return past != null && never ? "you didn't " + withBase(past, rest) : "";
    }

    private String withBase(Analysis past, String rest) {
        return past.lemma()
                + rest.substring(Math.min(rest.length(), sentence.form(at).length()));
    }

    private @Nullable Analysis verb(String tag) {
        Token token = sentence.tokens().get(at);
        return token.analyses().stream()
                .filter(it -> it.tag().equals(tag))
                .findFirst()
                .orElse(null);
    }
}

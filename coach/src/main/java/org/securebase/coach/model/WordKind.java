package org.securebase.coach.model;

import java.util.Set;
import org.securebase.coach.text.Token;
import org.securebase.coach.text.WordLists;

/**
 * What kind of word a word is, so that what was learned of one is known of those like it: "I feel gloomy" is to the model
 * what "I feel sad" is, and not what "I feel used" is.
 */
final class WordKind {
    private static final WordLists LISTS = WordLists.read(WordKind.class, "kinds.properties");
    private static final Set<String> KEPT = LISTS.get("kept");
    private static final Set<String> FEELINGS = LISTS.get("feelings");
    private static final Set<String> JUDGEMENTS = LISTS.get("judgements");

    private WordKind() {}

    static String of(Token token) {
        String form = token.form();
        if (!token.isWord() || KEPT.contains(form)) {
            return form;
        }
        if (FEELINGS.contains(form)) {
            return "FEELING";
        }
        return JUDGEMENTS.contains(form) ? "JUDGEMENT" : partOfSpeech(token);
    }

    private static String partOfSpeech(Token token) {
        return token.analyses().isEmpty() ? "?" : token.analyses().get(0).tag();
    }
}

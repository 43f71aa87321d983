package org.securebase.coach.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.securebase.coach.Severity;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;
import org.securebase.coach.text.WordLists;

/**
 * Fun between people who like each other: a laugh in the same breath, and nothing strong said, or else warmth somewhere in
 * the message.
 */
final class Teasing {
    private static final WordLists LISTS = WordLists.read(Teasing.class, "guard.properties");
    private static final String LAUGHS =
            "\uD83D\uDE02\uD83E\uDD23\uD83D\uDE06\uD83D\uDE05\uD83D\uDE1C\uD83D\uDE1D\uD83E\uDD2A\uD83D\uDE09";

    private static final Set<String> LAUGHING = LISTS.get("teasing.laughing");
    private static final Set<String> WARM = LISTS.get("teasing.warm");

    private Teasing() {}

    static boolean in(Passage passage, Hit hit) {
        return laughs(passage, hit.sentence()) && (hit.rule().severity() != Severity.STRONG || isWarm(passage));
    }

    /** In the sentence itself, or first in the one that follows. */
    private static boolean laughs(Passage passage, Sentence sentence) {
        List<Sentence> all = passage.sentences();
        int next = passage.number(sentence) + 1;
        Stream<Token> after =
                next < all.size() ? all.get(next).tokens().stream().limit(1) : Stream.empty();
        return Stream.concat(sentence.tokens().stream(), after).anyMatch(Teasing::isLaugh);
    }

    private static boolean isLaugh(Token token) {
        return has(LAUGHING, token);
    }

    private static boolean isWarm(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> has(WARM, token));
    }

    /** A heart of any colour is one, with or without the sign that says to draw it. */
    private static boolean has(Set<String> words, Token token) {
        return words.contains(token.form()) || words.contains(token.form().replace("\uFE0F", ""));
    }
}

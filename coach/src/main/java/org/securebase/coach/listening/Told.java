package org.securebase.coach.listening;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Token;
import org.securebase.coach.text.WordLists;

/**
 * What was told, as the dictionary forms of its content words.
 *
 * @param words those that carry what it is about
 */
record Told(Set<String> words) {
    private static final WordLists LISTS = WordLists.read(Told.class, "restating.properties");
    private static final Set<String> SMALL = LISTS.get("small");
    private static final Set<String> OTHERS = LISTS.get("others");
    private static final Set<String> ACTING = LISTS.get("acting");
    private static final Set<String> FRAMES = LISTS.get("frames");
    private static final Set<String> YOU = Set.of("you", "your");
    private static final Set<String> OWN = LISTS.get("own");
    private static final Set<String> NO_FACT = LISTS.get("no-fact");
    private static final Set<String> SHOULD = LISTS.get("should");
    private static final Set<String> SEEMING = LISTS.get("seeming");

    static Told of(Passage disclosure) {
        return new Told(disclosure.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .flatMap(Told::content)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> content(Token token) {
        Stream<String> forms = Stream.concat(Stream.of(token.form()), token.lemmas().stream());
        return !token.isWord() || SMALL.contains(token.form())
                ? Stream.of()
                : forms.filter(form -> !SMALL.contains(form));
    }

    /**
     * Whether a clause says it again: it shares a content word and is about the other, shares two, or says what the other did
     * or how it seems after "you", "so" or "it sounds like".
     */
    boolean isRestatedIn(Clause clause) {
        if (OWN.contains(clause.form(0)) || NO_FACT.contains(clause.form(0)) || clause.hasAny(SHOULD)) {
            return false;
        }
        long shared = shared(clause);
        return shared > 1
                || shared == 1 && clause.hasAny(OTHERS)
                || clause.size() > 3 && (isAboutTeller(clause) || isSaidToSeem(clause));
    }

    private long shared(Clause clause) {
        return clause.tokens().stream()
                .filter(token -> content(token).anyMatch(words::contains))
                .count();
    }

    /** "You nodded", "so it was your fault, they said". */
    private static boolean isAboutTeller(Clause clause) {
        int you = FRAMES.contains(clause.form(0)) ? 1 : 0;
        return clause.form(0).equals("so") && clause.hasAny(YOU)
                || clause.form(you).equals("you")
                        && clause.tokens().stream().skip(you + 1L).limit(2).anyMatch(Told::isFact);
    }

    private static boolean isFact(Token token) {
        return token.canBe("VBD") || token.canBe("VBP") || ACTING.contains(token.form());
    }

    private static boolean isSaidToSeem(Clause clause) {
        return SEEMING.contains(clause.form(0)) || SEEMING.contains(clause.form(1)) && clause.hasAny(OTHERS);
    }
}

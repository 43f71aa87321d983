package org.securebase.coach.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.securebase.coach.Span;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;
import org.securebase.coach.text.WordLists;

/**
 * The part of a sentence up to a comma, or to an "and" after which somebody else acts. It begins and ends with a word.
 *
 * @param from its first token in the sentence
 * @param to the token after its last
 */
record Clause(Sentence sentence, int from, int to) {
    private static final WordLists LISTS = WordLists.read(Clause.class, "clauses.properties");
    private static final Set<String> SIGNS = LISTS.get("signs");
    private static final Set<String> JOINTS = LISTS.get("joints");
    private static final Set<String> SUBJECTS = LISTS.get("subjects");

    static List<Clause> of(Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= sentence.size(); at++) {
            if (at == sentence.size() || isBorder(sentence, at)) {
                add(sentence, from, at, clauses);
                from = at;
            }
        }
        return clauses;
    }

    private static boolean isBorder(Sentence sentence, int at) {
        return SIGNS.contains(sentence.form(at))
                || JOINTS.contains(sentence.form(at)) && SUBJECTS.contains(sentence.form(at + 1));
    }

    private static void add(Sentence sentence, int from, int to, List<Clause> clauses) {
        int first = from;
        int end = to;
        while (first < end && !sentence.tokens().get(first).isWord()) {
            first++;
        }
        while (end > first && !sentence.tokens().get(end - 1).isWord()) {
            end--;
        }
        if (first < end) {
            clauses.add(new Clause(sentence, first, end));
        }
    }

    Span span() {
        return sentence.span(from, to);
    }

    /** Whether it begins its sentence. */
    boolean isFirst() {
        return sentence.tokens().subList(0, from).stream().noneMatch(Token::isWord);
    }

    int size() {
        return to - from;
    }

    List<Token> tokens() {
        return sentence.tokens().subList(from, to);
    }

    /** The form of its word at a place, or an empty word beyond its ends. */
    String form(int place) {
        return place < 0 || from + place >= to ? "" : sentence.form(from + place);
    }

    boolean hasAny(Set<String> forms) {
        return forms().anyMatch(forms::contains);
    }

    Stream<String> forms() {
        return tokens().stream().map(Token::form);
    }
}

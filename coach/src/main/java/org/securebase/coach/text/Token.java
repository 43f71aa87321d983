package org.securebase.coach.text;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A word, a part of a contraction ("do" + "n't"), or a sign. What the dictionary knows of it is looked up when first asked.
 * Safe to share between threads.
 */
public final class Token {
    private final int start;
    private final int end;
    private final String surface;
    private final String form;
    private final boolean word;
    private volatile @Nullable List<Analysis> analyses;

    Token(int start, String surface, String form) {
        this.start = start;
        this.end = start + surface.length();
        this.surface = surface;
        this.form = form;
        this.word = isWord(form);
    }

    private static boolean isWord(String form) {
        int at = 0;
        while (at < form.length() && !Character.isLetterOrDigit(form.codePointAt(at))) {
            at += Character.charCount(form.codePointAt(at));
        }
        return at < form.length();
    }

    /** Where it begins in the text, in UTF-16 units. */
    public int start() {
        return start;
    }

    /** Where it ends in the text, exclusive. */
    public int end() {
        return end;
    }

    /** As it was written. */
    public String surface() {
        return surface;
    }

    /** Lower case, with straight quotes, and spelt as a dictionary would: "u", "YOU" and "you" are all {@code you}. */
    public String form() {
        return form;
    }

    /** What it can be; empty for signs, for words that the dictionary lacks, and for anything longer than a word is. */
    public List<Analysis> analyses() {
        List<Analysis> known = analyses;
        if (known == null) {
            known = EnglishDictionary.get().analyses(form, surface);
            analyses = known;
        }
        return known;
    }

    /** The dictionary forms it can be a form of. */
    public Set<String> lemmas() {
        return analyses().stream().map(Analysis::lemma).collect(Collectors.toSet());
    }

    /** Whether it can be this part of speech; {@code VB} covers {@code VBD} and the rest. */
    public boolean canBe(String tagStart) {
        return analyses().stream().anyMatch(analysis -> analysis.tag().startsWith(tagStart));
    }

    /** Whether it is made of letters or digits rather than signs. */
    public boolean isWord() {
        return word;
    }

    public boolean isEmoji() {
        return Glyph.isEmoji(surface.codePointAt(0));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Token token
                && start == token.start
                && surface.equals(token.surface)
                && form.equals(token.form);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, surface, form);
    }

    /** Where it stands, without the words. */
    @Override
    public String toString() {
        return "token at " + start + " to " + end;
    }
}

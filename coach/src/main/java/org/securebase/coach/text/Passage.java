package org.securebase.coach.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.securebase.coach.Span;

/**
 * A text cut into sentences and words. Any string will do, also one with lone surrogates; the work grows in proportion to
 * its length. All offsets are UTF-16 units of the text as it was given. Immutable and safe to share between threads.
 */
public final class Passage {
    private final String text;
    private final List<Sentence> sentences;
    private final List<Span> quotations;

    private Passage(String text, List<Sentence> sentences, List<Span> quotations) {
        this.text = text;
        this.sentences = sentences;
        this.quotations = quotations;
    }

    public static Passage of(String text) {
        List<Token> tokens = Spelling.english().of(Words.of(text));
        return new Passage(text, Sentences.of(text, tokens), Quotations.of(text, tokens));
    }

    public String text() {
        return text;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** Which of the sentences this one is, counted from 0. */
    public int number(Sentence one) {
        return Collections.binarySearch(
                sentences,
                one,
                Comparator.comparingInt(sentence -> sentence.tokens().get(0).start()));
    }

    /** What stands between quotation marks, marks included, in reading order. */
    public List<Span> quotations() {
        return quotations;
    }

    /** Whether a stretch lies wholly in a quotation. */
    public boolean isQuoted(Span span) {
        return quotations.stream().anyMatch(quote -> quote.start() <= span.start() && span.end() <= quote.end());
    }

    /** A stretch with the rest of the words that it cuts: of "don't" never only "do". */
    public Span wholeWords(Span span) {
        int start = span.start();
        int end = span.end();
        while (start > 0 && isInWord(start)) {
            start--;
        }
        while (end < text.length() && isInWord(end)) {
            end++;
        }
        return new Span(start, end);
    }

    private boolean isInWord(int at) {
        return isWordlike(text.charAt(at - 1)) && isWordlike(text.charAt(at));
    }

    private static boolean isWordlike(char sign) {
        return Character.isLetterOrDigit(sign) || Glyph.isApostrophe(sign);
    }

    /** How long it is, without the words. */
    @Override
    public String toString() {
        return "passage of " + text.length() + " units";
    }
}

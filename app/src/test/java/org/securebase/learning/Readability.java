package org.securebase.learning;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flesch-Kincaid grade of a text (Kincaid et al. 1975): 0.39 words/sentences + 11.8 syllables/words - 15.59.
 *
 * <p>Syllables are counted by groups of vowels, with a silent e at the end left out. Headings and list entries count as
 * sentences.
 */
public record Readability(int words, int sentences, int syllables) {

    private static final Pattern BLOCK_END = Pattern.compile("</(p|li|h[1-6]|blockquote)>");
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Pattern ENTITY = Pattern.compile("&[a-z]+;");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:]+[\"”’)]*(\\s|$)|\\n");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z'’-]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("(?<![aeiouyl])(e|es|ed)$");

    public static Readability of(String html) {
        String text = ENTITY.matcher(
                        TAG.matcher(BLOCK_END.matcher(html).replaceAll(".\n")).replaceAll(" "))
                .replaceAll(" ");
        List<String> sentences = SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> wordsOf(sentence).findAny().isPresent())
                .toList();
        List<String> words = sentences.stream().flatMap(Readability::wordsOf).toList();
        return new Readability(
                words.size(),
                sentences.size(),
                words.stream().mapToInt(Readability::syllablesOf).sum());
    }

    public double grade() {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static Stream<String> wordsOf(String sentence) {
        return NO_WORD.splitAsStream(sentence.toLowerCase(Locale.ROOT))
                .filter(word -> VOWELS.matcher(word).find());
    }

    static int syllablesOf(String word) {
        String spoken = SILENT_END.matcher(word).replaceFirst("");
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }
}

package org.securebase.coach.model;

import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.securebase.coach.Relation;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;

/**
 * What a sentence is known by: its words by one, two and three, the kinds of its words by two and three, pieces of three to
 * five letters within words, "you" and "I" with each word soon after them, how it begins and ends, how it is written, what stands
 * before and after it, and whom it is to.
 * Each is a hash of 32 bits; of the 260,000 that a model keeps, two seldom share one, and a word unknown to it falls on one
 * of them once in 16,000 times.
 */
final class Features {

    private static final int NEAR = 4;
    private static final int MOST_NEIGHBOURS = 12;

    private final Passage passage;
    private final Relation relation;
    private final IntUnaryOperator numbering;
    /** The words of each sentence as the model knows them; each is asked for many times. */
    private final String[][] words;

    private final @Nullable FeatureList[] lexical;
    private final @Nullable FeatureList[] sentences;

    /** @param numbering the number of a feature, or {@link FeatureList#NONE} for one that is of no use and left out */
    Features(Passage passage, Relation relation, IntUnaryOperator numbering) {
        this.passage = passage;
        this.relation = relation;
        this.numbering = numbering;
        this.words = passage.sentences().stream().map(Wording::words).toArray(String[][]::new);
        this.lexical = new @Nullable FeatureList[words.length];
        this.sentences = new @Nullable FeatureList[words.length];
    }

    /** The numbers of those of one sentence, each once. */
    int[] of(int number) {
        return sentence(number).distinct();
    }

    /** Those of one sentence by number, as often as they come, with the words that they are made of. */
    void tell(int number, FeatureSink sink) {
        sentence(number).tell(sink);
    }

    private FeatureList sentence(int number) {
        FeatureList collected = sentences[number];
        if (collected == null) {
            collected = new FeatureList(numbering);
            collected.take(lexical(number));
            people(number, collected);
            shape(number, collected);
            surroundings(number, collected);
            sentences[number] = collected;
        }
        return collected;
    }

    /** The numbers of those of the whole message, each once. */
    int[] ofAll() {
        FeatureList collected = new FeatureList(numbering);
        for (int number = 0; number < words.length; number++) {
            collected.take(lexical(number));
        }
        collected.take(FeatureHash.of("sentences", Math.min(6, words.length)), 0, 0);
        collected.take(FeatureHash.of("to", relation.tag()), 0, 0);
        return collected.distinct();
    }

    /** What a sentence shares with the message that it is in. */
    private FeatureList lexical(int number) {
        FeatureList collected = lexical[number];
        if (collected == null) {
            collected = new FeatureList(numbering);
            Wording.tell(words[number], passage.sentences().get(number), collected);
            lexical[number] = collected;
        }
        return collected;
    }

    /** Who does what: each word soon after a "you" or an "I". */
    private void people(int number, FeatureSink sink) {
        Sentence sentence = passage.sentences().get(number);
        for (int place = 0; place < sentence.size(); place++) {
            String person = sentence.form(place);
            if (person.equals("you") || person.equals("i")) {
                near(words[number], place, person, sink);
            }
        }
    }

    private static void near(String[] words, int place, String person, FeatureSink sink) {
        int last = Math.min(words.length - 1, place + NEAR);
        for (int other = place + 1; other <= last; other++) {
            sink.take(FeatureHash.of("n", person, words[other]), place, other + 1);
        }
    }

    private void shape(int number, FeatureSink sink) {
        List<Token> tokens = passage.sentences().get(number).tokens();
        sink.take(FeatureHash.of("length", Math.min(8, tokens.size() / 4)), 0, 0);
        sink.take(FeatureHash.of("shouts", tokens.stream().anyMatch(Features::isShouted) ? 1 : 0), 0, 0);
        sink.take(FeatureHash.of("emoji", tokens.stream().anyMatch(Token::isEmoji) ? 1 : 0), 0, 0);
        boolean you = tokens.stream()
                .anyMatch(token -> token.form().equals("you") || token.form().equals("your"));
        boolean i = tokens.stream()
                .anyMatch(token -> token.form().equals("i") || token.form().equals("my"));
        boolean asks = tokens.get(tokens.size() - 1).form().endsWith("?");
        sink.take(FeatureHash.of("people", (you ? 1 : 0) + (i ? 2 : 0) + (asks ? 4 : 0)), 0, 0);
    }

    private static boolean isShouted(Token token) {
        String surface = token.surface();
        return surface.length() > 2
                && surface.equals(surface.toUpperCase(Locale.ROOT))
                && surface.chars().anyMatch(Character::isLetter);
    }

    private void surroundings(int number, FeatureSink sink) {
        sink.take(FeatureHash.of("place", number == 0 ? 0 : number == words.length - 1 ? 2 : 1), 0, 0);
        sink.take(FeatureHash.of("sentences", Math.min(6, words.length)), 0, 0);
        sink.take(FeatureHash.of("to", relation.tag()), 0, 0);
        if (number > 0) {
            neighbour("b", words[number - 1], sink);
        }
        if (number + 1 < words.length) {
            neighbour("a", words[number + 1], sink);
        }
    }

    private static void neighbour(String side, String[] words, FeatureSink sink) {
        for (int place = 0; place < Math.min(MOST_NEIGHBOURS, words.length); place++) {
            sink.take(FeatureHash.of(side, words[place]), 0, 0);
        }
    }
}

package org.securebase.coach.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.securebase.coach.Relation;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;

/**
 * What a sentence is known by: its words by one, two and three, the kinds of its words by two and three, pieces of two to
 * five letters within words, "you" and "I" with each word near them, how it begins and ends, how it is written, what stands
 * before and after it, and whom it is to.
 * Each is a hash of 32 bits; of the 90,000 that a model keeps, two seldom share one, and a word unknown to it falls on one
 * of them once in 48,000 times.
 */
final class Features {

    private static final int SHORTEST_PIECE = 2;
    private static final int LONGEST_PIECE = 5;
    private static final int LONGEST_WORD = 24;
    private static final int NEAR = 4;
    private static final int MOST_NEIGHBOURS = 12;

    private final Passage passage;
    private final Relation relation;

    Features(Passage passage, Relation relation) {
        this.passage = passage;
        this.relation = relation;
    }

    /** Those of one sentence, each once, in ascending order. */
    int[] of(int number) {
        Collected collected = new Collected();
        tell(number, collected);
        return collected.distinct();
    }

    /** Those of the whole message, each once, in ascending order. */
    int[] ofAll() {
        Collected collected = new Collected();
        for (int number = 0; number < passage.sentences().size(); number++) {
            Sentence sentence = passage.sentences().get(number);
            words(sentence, collected);
            kinds(sentence, collected);
            pieces(sentence, collected);
        }
        collected.take(hash("sentences", Math.min(6, passage.sentences().size())), 0, 0);
        collected.take(hash("to", relation.tag()), 0, 0);
        return collected.distinct();
    }

    void tell(int number, FeatureSink sink) {
        Sentence sentence = passage.sentences().get(number);
        words(sentence, sink);
        kinds(sentence, sink);
        pieces(sentence, sink);
        people(sentence, sink);
        shape(sentence, sink);
        surroundings(number, sink);
    }

    private static void words(Sentence sentence, FeatureSink sink) {
        String before = "^";
        String beforeThat = "";
        for (int place = 0; place < sentence.size(); place++) {
            String word = word(sentence.tokens().get(place));
            sink.take(hash("1", word), place, place + 1);
            sink.take(hash("2", before, word), Math.max(0, place - 1), place + 1);
            if (place > 0) {
                sink.take(hash("3", beforeThat, before, word), Math.max(0, place - 2), place + 1);
            }
            beforeThat = before;
            before = word;
        }
        sink.take(hash("2", before, "$"), sentence.size() - 1, sentence.size());
    }

    /** Figures and links are alike to the model. */
    private static String word(Token token) {
        String form = token.form();
        if (form.chars().allMatch(sign -> Character.isDigit(sign) || sign == '.' || sign == ',' || sign == ':')
                && form.chars().anyMatch(Character::isDigit)) {
            return "0";
        }
        return form.length() > LONGEST_WORD ? "long" : form;
    }

    private static void kinds(Sentence sentence, FeatureSink sink) {
        String before = "^";
        String beforeThat = "^";
        for (int place = 0; place <= sentence.size(); place++) {
            int end = Math.min(place + 1, sentence.size());
            String kind = place < end ? WordKind.of(sentence.tokens().get(place)) : "$";
            sink.take(hash("k3", beforeThat, before, kind), Math.max(0, place - 2), end);
            if (place > 0) {
                sink.take(hash("k2", before, kind), place - 1, end);
            }
            beforeThat = before;
            before = kind;
        }
    }

    private static void pieces(Sentence sentence, FeatureSink sink) {
        for (int place = 0; place < sentence.size(); place++) {
            String word = word(sentence.tokens().get(place));
            if (word.length() > 2) {
                pieces("<" + word + ">", place, sink);
            }
        }
    }

    private static void pieces(String word, int place, FeatureSink sink) {
        for (int length = SHORTEST_PIECE + 1; length <= LONGEST_PIECE; length++) {
            for (int start = 0; start + length <= word.length(); start++) {
                sink.take(hash("c", word.substring(start, start + length)), place, place + 1);
            }
        }
    }

    /** Who does what: each word near a "you" or an "I", on its right or its left. */
    private static void people(Sentence sentence, FeatureSink sink) {
        for (int place = 0; place < sentence.size(); place++) {
            String person = sentence.form(place);
            if (person.equals("you") || person.equals("i")) {
                near(sentence, place, person, sink);
            }
        }
    }

    private static void near(Sentence sentence, int place, String person, FeatureSink sink) {
        int last = Math.min(sentence.size() - 1, place + NEAR);
        for (int other = place + 1; other <= last; other++) {
            sink.take(hash("n", person, word(sentence.tokens().get(other))), place, other + 1);
        }
    }

    private static void shape(Sentence sentence, FeatureSink sink) {
        List<Token> tokens = sentence.tokens();
        sink.take(hash("length", Math.min(8, tokens.size() / 4)), 0, 0);
        sink.take(hash("shouts", tokens.stream().anyMatch(Features::isShouted) ? 1 : 0), 0, 0);
        sink.take(hash("emoji", tokens.stream().anyMatch(Token::isEmoji) ? 1 : 0), 0, 0);
        boolean you = tokens.stream()
                .anyMatch(token -> token.form().equals("you") || token.form().equals("your"));
        boolean i = tokens.stream()
                .anyMatch(token -> token.form().equals("i") || token.form().equals("my"));
        boolean asks = tokens.get(tokens.size() - 1).form().endsWith("?");
        sink.take(hash("people", (you ? 1 : 0) + (i ? 2 : 0) + (asks ? 4 : 0)), 0, 0);
    }

    private static boolean isShouted(Token token) {
        String surface = token.surface();
        return surface.length() > 2 && surface.equals(surface.toUpperCase(Locale.ROOT)) && token.isWord();
    }

    private void surroundings(int number, FeatureSink sink) {
        List<Sentence> sentences = passage.sentences();
        sink.take(hash("place", number == 0 ? 0 : number == sentences.size() - 1 ? 2 : 1), 0, 0);
        sink.take(hash("sentences", Math.min(6, sentences.size())), 0, 0);
        sink.take(hash("to", relation.tag()), 0, 0);
        if (number > 0) {
            neighbour("b", sentences.get(number - 1), sink);
        }
        if (number + 1 < sentences.size()) {
            neighbour("a", sentences.get(number + 1), sink);
        }
    }

    private static void neighbour(String side, Sentence sentence, FeatureSink sink) {
        sentence.tokens().stream().limit(MOST_NEIGHBOURS).forEach(token -> sink.take(hash(side, word(token)), 0, 0));
    }

    private static int hash(String kind, int value) {
        return hash(kind, String.valueOf(value));
    }

    /** Java's own polynomial over all of it, mixed as MurmurHash3 does at its end, so that near strings lie far apart. */
    private static int hash(String kind, String... parts) {
        int hash = kind.hashCode();
        for (String part : parts) {
            hash = 31 * (hash ^ 0x9e3779b9) + part.hashCode();
        }
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        hash *= 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }

    /** A growing list of hashes. */
    private static final class Collected implements FeatureSink {
        private int[] features = new int[512];
        private int size;

        @Override
        public void take(int feature, int from, int to) {
            if (size == features.length) {
                features = Arrays.copyOf(features, 2 * size);
            }
            features[size++] = feature;
        }

        int[] distinct() {
            return Arrays.stream(features, 0, size).sorted().distinct().toArray();
        }
    }
}

package org.securebase.coach.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.securebase.coach.Relation;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;

/**
 * What a sentence is known by: its words by one, two and three, the kinds of its words by two and three, pieces of three to
 * five letters within words, "you" and "I" with each word near them, how it begins and ends, how it is written, what stands
 * before and after it, and whom it is to.
 * Each is a hash of 32 bits; of the 90,000 that a model keeps, two seldom share one, and a word unknown to it falls on one
 * of them once in 48,000 times.
 */
final class Features {

    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final int LONGEST_WORD = 24;
    private static final int NEAR = 4;
    private static final int MOST_NEIGHBOURS = 12;

    private final Passage passage;
    private final Relation relation;
    /** The words of each sentence as the model knows them; each is asked for many times. */
    private final String[][] words;

    private final int[][] lexical;

    Features(Passage passage, Relation relation) {
        this.passage = passage;
        this.relation = relation;
        this.words = passage.sentences().stream().map(Features::words).toArray(String[][]::new);
        this.lexical = new int[words.length][];
    }

    private static String[] words(Sentence sentence) {
        return sentence.tokens().stream().map(Features::word).toArray(String[]::new);
    }

    /** Figures and links are alike to the model. */
    private static String word(Token token) {
        String form = token.form();
        if (isFigure(form)) {
            return "0";
        }
        return form.length() > LONGEST_WORD ? "long" : form;
    }

    private static boolean isFigure(String form) {
        boolean digits = false;
        for (int i = 0; i < form.length(); i++) {
            char sign = form.charAt(i);
            digits |= Character.isDigit(sign);
            if (!Character.isDigit(sign) && sign != '.' && sign != ',' && sign != ':') {
                return false;
            }
        }
        return digits;
    }

    /** Those of one sentence, each once, in ascending order. */
    int[] of(int number) {
        Collected collected = new Collected();
        collected.take(lexical(number));
        people(number, collected);
        shape(number, collected);
        surroundings(number, collected);
        return collected.distinct();
    }

    /** Those of the whole message, each once, in ascending order. */
    int[] ofAll() {
        Collected collected = new Collected();
        for (int number = 0; number < words.length; number++) {
            collected.take(lexical(number));
        }
        collected.take(hash("sentences", Math.min(6, words.length)), 0, 0);
        collected.take(hash("to", relation.tag()), 0, 0);
        return collected.distinct();
    }

    /** What a sentence shares with the message that it is in. */
    private int[] lexical(int number) {
        if (lexical[number] == null) {
            Collected collected = new Collected();
            tellWords(number, collected);
            lexical[number] = collected.all();
        }
        return lexical[number];
    }

    void tell(int number, FeatureSink sink) {
        tellWords(number, sink);
        people(number, sink);
        shape(number, sink);
        surroundings(number, sink);
    }

    private void tellWords(int number, FeatureSink sink) {
        words(words[number], sink);
        kinds(passage.sentences().get(number), sink);
        pieces(words[number], sink);
    }

    private static void words(String[] words, FeatureSink sink) {
        String before = "^";
        String beforeThat = "";
        for (int place = 0; place < words.length; place++) {
            String word = words[place];
            sink.take(hash("1", word), place, place + 1);
            sink.take(hash("2", before, word), Math.max(0, place - 1), place + 1);
            if (place > 0) {
                sink.take(hash("3", beforeThat, before, word), Math.max(0, place - 2), place + 1);
            }
            beforeThat = before;
            before = word;
        }
        sink.take(hash("2", before, "$"), words.length - 1, words.length);
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

    private static void pieces(String[] words, FeatureSink sink) {
        for (int place = 0; place < words.length; place++) {
            if (words[place].length() > 2) {
                pieces(words[place], place, sink);
            }
        }
    }

    /** As if cut from the word between angle brackets, and hashed as strings are, but without making them. */
    private static void pieces(String word, int place, FeatureSink sink) {
        int size = word.length() + 2;
        for (int start = 0; start + SHORTEST_PIECE <= size; start++) {
            int piece = 0;
            int end = Math.min(size, start + LONGEST_PIECE);
            for (int at = start; at < end; at++) {
                piece = 31 * piece + letter(word, at);
                if (at - start + 1 >= SHORTEST_PIECE) {
                    sink.take(mixed(joined("c".hashCode(), piece)), place, place + 1);
                }
            }
        }
    }

    private static char letter(String word, int at) {
        if (at == 0) {
            return '<';
        }
        return at > word.length() ? '>' : word.charAt(at - 1);
    }

    /** Who does what: each word near a "you" or an "I", on its right or its left. */
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
            sink.take(hash("n", person, words[other]), place, other + 1);
        }
    }

    private void shape(int number, FeatureSink sink) {
        List<Token> tokens = passage.sentences().get(number).tokens();
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
        sink.take(hash("place", number == 0 ? 0 : number == words.length - 1 ? 2 : 1), 0, 0);
        sink.take(hash("sentences", Math.min(6, words.length)), 0, 0);
        sink.take(hash("to", relation.tag()), 0, 0);
        if (number > 0) {
            neighbour("b", words[number - 1], sink);
        }
        if (number + 1 < words.length) {
            neighbour("a", words[number + 1], sink);
        }
    }

    private static void neighbour(String side, String[] words, FeatureSink sink) {
        for (int place = 0; place < Math.min(MOST_NEIGHBOURS, words.length); place++) {
            sink.take(hash(side, words[place]), 0, 0);
        }
    }

    private static int hash(String kind, int value) {
        return hash(kind, String.valueOf(value));
    }

    private static int hash(String kind, String part) {
        return mixed(joined(kind.hashCode(), part.hashCode()));
    }

    private static int hash(String kind, String one, String two) {
        return mixed(joined(joined(kind.hashCode(), one.hashCode()), two.hashCode()));
    }

    private static int hash(String kind, String one, String two, String three) {
        return mixed(joined(joined(joined(kind.hashCode(), one.hashCode()), two.hashCode()), three.hashCode()));
    }

    /** Java's own polynomial over all of it. */
    private static int joined(int hash, int part) {
        return 31 * (hash ^ 0x9e3779b9) + part;
    }

    /** As MurmurHash3 does at its end, so that near strings lie far apart. */
    private static int mixed(int joined) {
        int hash = joined;
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

        void take(int[] some) {
            if (size + some.length > features.length) {
                features = Arrays.copyOf(features, 2 * (size + some.length));
            }
            System.arraycopy(some, 0, features, size, some.length);
            size += some.length;
        }

        int[] all() {
            return Arrays.copyOf(features, size);
        }

        int[] distinct() {
            Arrays.sort(features, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || features[i] != features[i - 1]) {
                    features[kept++] = features[i];
                }
            }
            return Arrays.copyOf(features, kept);
        }
    }
}

package org.securebase.coach.model;

import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;

/** What a sentence is known by, wherever it stands: its words, the kinds of its words, and pieces of its words. */
final class Wording {
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final int LONGEST_WORD = 24;

    private Wording() {}

    /** Its words as the model knows them. */
    static String[] words(Sentence sentence) {
        return sentence.tokens().stream().map(Wording::word).toArray(String[]::new);
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

    /** @param words those of the sentence */
    static void tell(String[] words, Sentence sentence, FeatureSink sink) {
        words(words, sink);
        kinds(sentence, sink);
        pieces(words, sink);
    }

    private static void words(String[] words, FeatureSink sink) {
        String before = "^";
        String beforeThat = "";
        for (int place = 0; place < words.length; place++) {
            String word = words[place];
            sink.take(FeatureHash.of("1", word), place, place + 1);
            sink.take(FeatureHash.of("2", before, word), Math.max(0, place - 1), place + 1);
            if (place > 0) {
                sink.take(FeatureHash.of("3", beforeThat, before, word), Math.max(0, place - 2), place + 1);
            }
            beforeThat = before;
            before = word;
        }
        sink.take(FeatureHash.of("2", before, "$"), words.length - 1, words.length);
    }

    private static void kinds(Sentence sentence, FeatureSink sink) {
        String before = "^";
        String beforeThat = "^";
        for (int place = 0; place <= sentence.size(); place++) {
            int end = Math.min(place + 1, sentence.size());
            String kind = place < end ? WordKind.of(sentence.tokens().get(place)) : "$";
            sink.take(FeatureHash.of("k3", beforeThat, before, kind), Math.max(0, place - 2), end);
            if (place > 0) {
                sink.take(FeatureHash.of("k2", before, kind), place - 1, end);
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
                    sink.take(FeatureHash.ofHashed("c", piece), place, place + 1);
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
}

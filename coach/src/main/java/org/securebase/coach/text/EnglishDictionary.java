package org.securebase.coach.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** What english-pos-dict knows of a word. Keeps no word that it was asked for; safe to share between threads. */
final class EnglishDictionary {
    private static final String FOLDER = "/org/languagetool/resource/en/";
    /** No English word is longer; what is longer isn't looked up. */
    private static final int LONGEST = 40;

    private final Dictionary words;

    private EnglishDictionary(Dictionary words) {
        this.words = words;
    }

    static EnglishDictionary get() {
        return Once.DICTIONARY;
    }

    /** What a word can be, also as the name that it would be by its capital letter. */
    List<Analysis> analyses(String form, String surface) {
        if (form.length() > LONGEST) {
            return List.of();
        }
        DictionaryLookup lookup = new DictionaryLookup(words);
        List<Analysis> found = new ArrayList<>();
        collect(lookup, form.equals("i") ? "I" : form, found);
        if (Character.isUpperCase(surface.charAt(0)) && !form.equals("i")) {
            collect(lookup, asName(form), found);
        }
        return List.copyOf(found);
    }

    boolean knows(String form) {
        return form.length() <= LONGEST
                && !new DictionaryLookup(words).lookup(form).isEmpty();
    }

    private static String asName(String form) {
        return Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }

    private static void collect(DictionaryLookup lookup, String word, List<Analysis> found) {
        for (WordData data : lookup.lookup(word)) {
            CharSequence lemma = data.getStem();
            CharSequence tag = data.getTag();
            if (lemma != null && tag != null) {
                found.add(new Analysis(lemma.toString(), tag.toString()));
            }
        }
    }

    private static EnglishDictionary load() {
        try (InputStream words = open("english.dict");
                InputStream form = open("english.info")) {
            return new EnglishDictionary(Dictionary.read(words, form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Dictionary.class.getResourceAsStream(FOLDER + file), file);
    }

    /** Read when the first word is looked up. */
    private static final class Once {
        static final EnglishDictionary DICTIONARY = load();
    }
}

package org.securebase.coach.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** What english-pos-dict knows of a word. Keeps no word for having been asked for it; safe to share between threads. */
final class EnglishDictionary {
    private static final String FOLDER = "/org/languagetool/resource/en/";
    /** No English word is longer; what is longer isn't looked up. */
    private static final int LONGEST = 40;

    private final Dictionary words;
    /** Nine in ten words of a message are among these, always the same: looked up once. */
    private final Map<String, List<Analysis>> smallWords = new HashMap<>();
    /** The same with a capital letter. */
    private final Map<String, List<Analysis>> smallNames = new HashMap<>();

    private EnglishDictionary(Dictionary words) {
        this.words = words;
        WordLists.read(EnglishDictionary.class, "small-words.properties")
                .get("small")
                .forEach(word -> {
                    smallWords.put(word, looked(word, word));
                    smallNames.put(word, looked(word, asName(word)));
                });
    }

    static EnglishDictionary get() {
        return Once.DICTIONARY;
    }

    /** What a word can be, also as the name that it would be by its capital letter. */
    List<Analysis> analyses(String form, String surface) {
        List<Analysis> small = (Character.isUpperCase(surface.charAt(0)) ? smallNames : smallWords).get(form);
        return small != null ? small : looked(form, surface);
    }

    private List<Analysis> looked(String form, String surface) {
        if (form.length() > LONGEST || form.isEmpty() || !isWordStart(form.charAt(0))) {
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

    /** Nothing else is in the dictionary that a rule could ask about. */
    private static boolean isWordStart(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '\'' || sign == '.' || sign == ',';
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

package org.securebase.coach;

import java.util.List;
import java.util.Set;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Token;
import org.securebase.coach.text.WordLists;

/** Whether a text looks like English: by its script and by the small words that each language is held together with. */
final class English {
    /** So many words tell as much as all of them. */
    private static final int ENOUGH = 150;

    private static final WordLists LISTS = WordLists.read(English.class, "languages.properties");
    private static final Set<String> OURS = LISTS.get("english");
    private static final Set<String> THEIRS = LISTS.get("others");

    private English() {}

    static boolean isLikely(Passage passage) {
        List<Token> words = passage.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(English::hasLetter)
                .limit(ENOUGH)
                .toList();
        return isLatin(words) && !isAnotherLanguage(words);
    }

    private static boolean hasLetter(Token token) {
        return Character.isLetter(token.surface().codePointAt(0));
    }

    private static boolean isLatin(List<Token> words) {
        long latin = words.stream().filter(English::isLatin).count();
        return words.isEmpty() || latin * 2 > words.size();
    }

    private static boolean isLatin(Token word) {
        return Character.UnicodeScript.of(word.surface().codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** Another language's small words outnumber ours; of three words or fewer nobody can tell. */
    private static boolean isAnotherLanguage(List<Token> words) {
        long ours = count(words, OURS);
        long theirs = count(words, THEIRS);
        return words.size() > 3 && theirs > ours && different(words, THEIRS) > 1 && theirs * 6 >= words.size()
                || words.size() > 7 && ours == 0 && known(words) * 2 < words.size();
    }

    private static long known(List<Token> words) {
        return words.stream().filter(word -> !word.analyses().isEmpty()).count();
    }

    private static long different(List<Token> words, Set<String> among) {
        return words.stream()
                .map(Token::form)
                .filter(among::contains)
                .distinct()
                .count();
    }

    private static long count(List<Token> words, Set<String> among) {
        return words.stream().filter(word -> among.contains(word.form())).count();
    }
}

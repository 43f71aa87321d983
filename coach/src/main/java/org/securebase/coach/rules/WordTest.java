package org.securebase.coach.rules;

import java.util.List;
import java.util.Set;
import org.securebase.coach.text.Analysis;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;

/**
 * One token or exception of a rule file. As in LanguageTool a word passes when one and the same of the things it can be fits
 * both the string and the part of speech.
 *
 * @param inflected whether the string is compared with dictionary forms
 * @param exactCase whether the string is compared with what was typed rather than with the form
 */
record WordTest(Strings string, boolean inflected, boolean exactCase, boolean negate, Strings tag, boolean negateTag)
        implements TokenTest {
    private static final String LAST = "SENT_END";
    private static final Analysis UNKNOWN = new Analysis("", "");

    @Override
    public boolean passes(Sentence sentence, int place) {
        Token token = sentence.tokens().get(place);
        if (!inflected && string.fits(exactCase ? token.surface() : token.form()) == negate) {
            return false;
        }
        return !inflected && tag.isAny() || anyAnalysisFits(token, place + 1 == sentence.size());
    }

    private boolean anyAnalysisFits(Token token, boolean last) {
        if (last && tag.fits(LAST) && !tag.isAny() && lemmaFits(UNKNOWN, token)) {
            return !negateTag;
        }
        List<Analysis> analyses = token.analyses();
        if (analyses.isEmpty()) {
            return fits(UNKNOWN, token);
        }
        for (Analysis analysis : analyses) {
            if (fits(analysis, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Analysis analysis, Token token) {
        return lemmaFits(analysis, token)
                && (tag.isAny() || (!analysis.tag().isEmpty() && tag.fits(analysis.tag())) != negateTag);
    }

    private boolean lemmaFits(Analysis analysis, Token token) {
        return !inflected || string.fits(analysis.lemma().isEmpty() ? token.form() : analysis.lemma()) != negate;
    }

    @Override
    public Set<String> forms() {
        return inflected || negate || exactCase ? Set.of() : string.words();
    }

    @Override
    public Set<String> lemmas() {
        return inflected && !negate ? string.words() : Set.of();
    }
}
